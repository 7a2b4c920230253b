using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Checklists;

/// <summary>A checklist under construction.</summary>
/// <param name="side">Whose it is.</param>
/// <param name="assumed">Whether no heading said so.</param>
internal sealed class ChecklistDraft(Side side, bool assumed)
{
    private static readonly string[] Causatives = ["させる", "せること", "させている", "させた", "行わせ", "せるか", "させるもの"];

    private readonly List<(SafeguardSection Section, PrintedAnswer Answer, TextDraft Text)> _rows = [];

    public Side Side { get; private set; } = side;

    public SafeguardSection Section { get; set; } = SafeguardSection.Operational;

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>The last row's words end in the middle of a sentence, which the rows of this list do not.</summary>
    public bool IsCut => _rows.Count > 0 && !_rows[^1].Text.EndsSentence && (_rows.Count == 1 || _rows.SkipLast(1).Count(r => r.Text.EndsSentence) * 2 >= _rows.Count - 1);

    /// <summary>The last row's words may end here, though no stop is printed.</summary>
    public bool EndsClause => _rows.Count > 0 && SafeguardText.Ends(_rows[^1].Text.Build().Folded);

    /// <summary>The last row is cut before its answer, which may stand beside the rest of its words.</summary>
    public bool AwaitsAnswer => IsCut && _rows[^1].Answer.Cell.IsEmpty;

    /// <summary>A side named before any row is this list's side.</summary>
    public void Claim(Side claimed)
    {
        if (IsEmpty)
        {
            Side = claimed;
            assumed = false;
        }
    }

    public void Add(PrintedAnswer answer, PaperText text)
    {
        TextDraft draft = new();
        draft.Add(text, paragraph: false);
        _rows.Add((Section, answer, draft));
    }

    public void Continue(PaperText text) => _rows[^1].Text.Add(text, paragraph: false);

    /// <summary>The rest of a row that a page cut, with the answer that stands beside it.</summary>
    public void Complete(PaperText rest, PrintedAnswer answer)
    {
        Continue(rest);
        _rows[^1] = _rows[^1] with { Answer = answer };
    }

    public PaperChecklist Build()
    {
        ImmutableArray<PaperChecklistRow> rows = [.. _rows.Select(r => new PaperChecklistRow(r.Section, r.Answer, r.Text.Build()))];

        // A list that names no side and says throughout what somebody is made to do is the contractor's.
        bool causative = assumed && rows.Count(r => Array.Exists(Causatives, c => r.Text.Folded.Contains(c, StringComparison.Ordinal))) * 2 > rows.Length;
        return new PaperChecklist(causative ? Side.Contractor : Side, rows);
    }
}
