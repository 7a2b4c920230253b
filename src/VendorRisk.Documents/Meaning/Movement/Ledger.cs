using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Documents.Meaning.Movement;

/// <summary>What a paper says of hand-over records.</summary>
/// <param name="Kept">The source of the duty to keep one; null when there is none.</param>
/// <param name="Waived">The source of its waiver; null when it is not waived.</param>
/// <param name="Listed">The movements it is kept for, with their sources; empty when it is kept for hand-overs in general.</param>
internal sealed record Ledger(Source? Kept, Source? Waived, ImmutableArray<(HopEnd From, HopEnd To, Source Source)> Listed)
{
    public ImmutableArray<Hop> Apply(ImmutableArray<Hop> hops) => [.. hops.Select(h => h with { Recorded = Recorded(h) })];

    private Fact<bool> Recorded(Hop hop)
    {
        if (hop.From.Kind is PartyKind.Person || hop.To.Kind is PartyKind.Person)
        {
            return Fact.NotApplicable<bool>("本人との受渡しには受渡しの記録を求めません");
        }

        (HopEnd From, HopEnd To, Source Source) listed = Listed.FirstOrDefault(l => l.From == hop.From && l.To == hop.To);
        if (listed.Source is not null)
        {
            return Fact.Known(true, listed.Source);
        }

        if (Kept is not null)
        {
            return Listed.IsEmpty && BetweenParties(hop)
                ? Fact.Known(true, Kept)
                : Fact.Known(false, Kept);
        }

        return Waived is not null
            ? Fact.Known(false, Waived)
            : Fact.Unknown<bool>("受渡しの記録について書かれていません");
    }

    private static bool BetweenParties(Hop hop) =>
        hop.From.Kind is PartyKind.Ward or PartyKind.Vendor && hop.To.Kind is PartyKind.Ward or PartyKind.Vendor;
}
