using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Pieces;

/// <summary>A paper with the facts that its structure gave.</summary>
internal sealed class PaperContext
{
    public PaperContext(Paper paper, EngagementFacts facts)
    {
        Paper = paper;
        Facts = facts;
        int count = Math.Min(paper.Sheets.Length, facts.Sheets.Length);
        Sheets = [.. Enumerable.Range(0, count).Select(i => new SheetContext(i, paper.Sheets[i], facts.Sheets[i]))];
    }

    public Paper Paper { get; }

    public EngagementFacts Facts { get; }

    /// <summary>The forms; the structure pass gives one set of facts a printed form, in the same order.</summary>
    public ImmutableArray<SheetContext> Sheets { get; }

    public ChainLink? Link(string? id) => Facts.Chain.FirstOrDefault(l => l.Id == id);

    /// <summary>The only contractor, or null when there is none or more than one.</summary>
    public ChainLink? Contractor => Facts.Chain.Count(l => l.Tier == 1) == 1 ? Facts.Chain.First(l => l.Tier == 1) : null;

    public IEnumerable<ChainLink> Children(string? id) => Facts.Chain.Where(l => l.ParentId == id && id is not null);
}
