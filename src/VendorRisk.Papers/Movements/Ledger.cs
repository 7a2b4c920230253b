using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Movements;

/// <summary>What a paper says of hand-over records.</summary>
/// <param name="Kept">The duties to keep one: the vendor whose hand-overs it covers (null: everybody's), and the source.</param>
/// <param name="Waived">The source of its waiver or refusal; null when there is none.</param>
/// <param name="Listed">The movements it is kept for, with their sources; empty when it is kept for hand-overs in general.</param>
internal sealed record Ledger(ImmutableArray<(string? LinkId, Source Source)> Kept, Source? Waived, ImmutableArray<(HopEnd From, HopEnd To, Source Source)> Listed)
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

        if (!Kept.IsEmpty)
        {
            (string? LinkId, Source Source) covering = Listed.IsEmpty && BetweenParties(hop) ? Kept.FirstOrDefault(k => k.LinkId is null || k.LinkId == Lower(hop)) : default;
            return covering.Source is not null ? Fact.Known(true, covering.Source) : Fact.Known(false, Kept[0].Source);
        }

        return Waived is not null
            ? Fact.Known(false, Waived)
            : Fact.Unknown<bool>("受渡しの記録について書かれていません");
    }

    /// <summary>A hand-over belongs to the lower of its two parties.</summary>
    private static string? Lower(Hop hop) =>
        hop.From.LinkId is { } from && hop.To.LinkId is { } to ? (from.Length > to.Length ? from : to) : hop.From.LinkId ?? hop.To.LinkId;

    private static bool BetweenParties(Hop hop) =>
        hop.From.Kind is PartyKind.Ward or PartyKind.Vendor && hop.To.Kind is PartyKind.Ward or PartyKind.Vendor;
}
