using System.Collections.Immutable;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Assessments;

/// <summary>
/// Turns the weights of findings and unknowns into points, in whole numbers only.
/// Within a category the heaviest counts in full and each further one less. What lies between the inherent risk and 100 is used up by
/// weight / (weight + half): more weight is always more risk, and the scale never runs over.
/// </summary>
internal static class Apportionment
{
    /// <summary>The weights after diminishing, in the order given; unit: a thousandth of a point.</summary>
    public static ImmutableArray<long> Diminished(IReadOnlyList<WeightedItem> items, ImmutableArray<int> repeats)
    {
        long[] weights = new long[items.Count];
        foreach (IGrouping<string, int> category in Enumerable.Range(0, items.Count).GroupBy(i => items[i].Category, StringComparer.Ordinal))
        {
            int place = 0;
            foreach (int i in category.OrderByDescending(i => items[i].Weight).ThenBy(i => i))
            {
                weights[i] = items[i].Weight * repeats[Math.Min(place++, repeats.Length - 1)] / 100;
            }
        }

        return [.. weights];
    }

    /// <summary>The tenths that all weights together add to the inherent risk.</summary>
    public static Points Added(Points inherent, ImmutableArray<long> weights, Points half)
    {
        long sum = weights.Sum();
        long headroom = 1000 - inherent.Tenths;
        return new Points((int)(headroom * sum / (sum + (half.Tenths * WeightedItem.UnitsPerTenth))));
    }

    /// <summary>Shares out <paramref name="total"/> by weight; the shares add up to it exactly (largest remainders first, then order).</summary>
    public static ImmutableArray<Points> Share(Points total, ImmutableArray<long> weights)
    {
        long sum = weights.Sum();
        if (sum == 0)
        {
            return [.. weights.Select(_ => Points.Zero)];
        }

        int[] shares = [.. weights.Select(w => (int)(total.Tenths * w / sum))];
        IEnumerable<int> byRemainder = Enumerable.Range(0, shares.Length)
            .OrderByDescending(i => total.Tenths * weights[i] % sum)
            .ThenBy(i => i)
            .Take(total.Tenths - shares.Sum());
        foreach (int i in byRemainder)
        {
            shares[i]++;
        }

        return [.. shares.Select(s => new Points(s))];
    }
}
