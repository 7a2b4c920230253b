using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Inherent;

/// <summary>The part of an engagement's facts that one vendor handles, or the whole of it.</summary>
internal sealed record LinkScope(
    ImmutableArray<SheetFacts> Sheets, ImmutableArray<ChainLink> Links, ImmutableArray<MediumUse> Uses, ImmutableArray<Hop> Hops)
{
    public static LinkScope Whole(EngagementFacts facts) => new(facts.Sheets, facts.Chain, facts.MediumUses, facts.Hops);

    public static LinkScope Of(EngagementFacts facts, string linkId) => new(
        [.. facts.Sheets.Where(s => s.LinkId == linkId)],
        [.. facts.Chain.Where(l => l.Id == linkId)],
        [.. facts.MediumUses.Where(u => u.LinkId == linkId)],
        [.. facts.Hops.Where(h => h.From.LinkId == linkId || h.To.LinkId == linkId)]);
}
