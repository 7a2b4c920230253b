using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>A field under construction.</summary>
internal sealed class FieldDraft(FieldKind kind, PaperText label)
{
    public FieldKind Kind { get; } = kind;

    public PaperText Label { get; } = label;

    public TextDraft Value { get; } = new();

    public PaperField Build() => new(Kind, Label, Value.Build());
}
