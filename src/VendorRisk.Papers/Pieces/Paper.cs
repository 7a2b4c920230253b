using System.Collections.Immutable;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Pieces;

/// <summary>A paper taken apart into its printed pieces; nothing interpreted beyond which piece is which.</summary>
internal sealed record Paper
{
    /// <summary>The cover: title, department, legal basis and whatever else stands before the outline.</summary>
    public ImmutableArray<PaperField> Cover { get; init; } = [];

    /// <summary>The outline (事業の概要).</summary>
    public ImmutableArray<PaperField> Outline { get; init; } = [];

    /// <summary>The forms in printed order.</summary>
    public ImmutableArray<PaperSheet> Sheets { get; init; } = [];

    /// <summary>The checklists in printed order.</summary>
    public ImmutableArray<PaperChecklist> Checklists { get; init; } = [];

    /// <summary>The attached sets of special clauses in printed order.</summary>
    public ImmutableArray<PaperClauseSet> ClauseSets { get; init; } = [];

    /// <summary>Attachments whose heading stands in the paper itself.</summary>
    public ImmutableArray<PaperAttachment> Attachments { get; init; } = [];

    /// <summary>Every piece of running text of the paper in printed order, for searches over the whole.</summary>
    public ImmutableArray<PaperText> AllText { get; init; } = [];

    /// <summary>Lines in no piece.</summary>
    public ImmutableArray<UnreadLine> NotRead { get; init; } = [];
}
