using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>An attachment inside the paper under construction: headings first, then what stands under them.</summary>
internal sealed class AttachmentDraft
{
    private readonly List<PaperText> _headings = [];
    private readonly List<PaperText> _content = [];

    public bool HasContent => _content.Count > 0;

    public void AddHeading(PaperText text) => _headings.Add(text);

    public void AddContent(PaperText text) => _content.Add(text);

    public PaperAttachment Build() => new([.. _headings], [.. _content]);
}
