using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Movements;

/// <summary>
/// Makes one hop of the places that describe the same movement (same ends, same cargo). Different means stay different hops,
/// so that a contradiction can be seen; an unknown means, and "sent" beside a nearer word, give way to what is known.
/// </summary>
internal static class HopMerger
{
    public static ImmutableArray<Hop> Merge(ImmutableArray<Hop> hops)
    {
        ImmutableArray<Hop>.Builder merged = ImmutableArray.CreateBuilder<Hop>();
        foreach (IGrouping<(HopEnd, HopEnd, Cargo), Hop> same in hops.GroupBy(h => (h.From, h.To, h.Cargo)))
        {
            ImmutableArray<Hop> known = [.. same.Where(h => h.Means.IsKnown)];
            if (known.IsEmpty)
            {
                merged.Add(same.OrderBy(h => h.Implied).First());
                continue;
            }

            ImmutableArray<HopMeans> means = [.. known.Select(h => h.Means.Value).Distinct()];
            merged.AddRange(means
                .Where(m => m is not HopMeans.Sent || !means.Any(o => o is HopMeans.Post or HopMeans.Courier))
                .Select(m => known.First(h => h.Means.Value == m)));
        }

        return merged.ToImmutable();
    }
}
