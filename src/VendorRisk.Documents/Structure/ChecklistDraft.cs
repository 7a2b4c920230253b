using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Documents.Papers;

namespace VendorRisk.Documents.Structure;

/// <summary>A checklist under construction.</summary>
internal sealed class ChecklistDraft(Side side)
{
    private readonly List<(SafeguardSection Section, PaperText Mark, TextDraft Text)> _rows = [];

    public Side Side { get; private set; } = side;

    public SafeguardSection Section { get; set; } = SafeguardSection.Operational;

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>The last row's words end in the middle of a sentence.</summary>
    public bool IsCut => _rows.Count > 0 && !_rows[^1].Text.EndsSentence;

    /// <summary>A side named before any row is this list's side.</summary>
    public void Claim(Side claimed)
    {
        if (IsEmpty)
        {
            Side = claimed;
        }
    }

    public void Add(PaperText mark, PaperText text)
    {
        TextDraft draft = new();
        draft.Add(text, paragraph: false);
        _rows.Add((Section, mark, draft));
    }

    public void Continue(PaperText text) => _rows[^1].Text.Add(text, paragraph: false);

    public PaperChecklist Build()
    {
        ImmutableArray<PaperChecklistRow> rows = [.. _rows.Select(r => new PaperChecklistRow(r.Section, r.Mark, r.Text.Build()))];
        return new PaperChecklist(Side, rows);
    }
}
