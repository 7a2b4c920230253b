using System.Collections.Immutable;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Remedies;

/// <summary>
/// The fewest items without which a grade is reached. The residual rises with the sum of diminished weights alone, that sum is made up category by
/// category, and within one category taking away the heaviest never leaves more than taking away another; so the best choice of k items is a best
/// split of k over the categories, found exactly by going through the categories once. Items that gate must go in any case.
/// </summary>
internal sealed class NextGradeSearch(Policy policy, Points inherent, ImmutableArray<MendableItem> items, int findings)
{
    public GradeStep Towards(Grade target)
    {
        int[] gates = [.. Places(i => items[i].Gates)];
        ImmutableArray<ImmutableArray<int>> best = BestSets(gates);
        int[] reached = [.. Enumerable.Range(0, best.Length).Where(k => GradeOf(Without([.. gates, .. best[k]])) <= target).Take(1)];
        if (reached.Length == 0 || gates.Any(g => !items[g].Mendable))
        {
            Points least = Without([.. gates.Where(g => items[g].Mendable), .. best[^1]]);
            return new GradeStep { Grade = target, Reachable = false, Residual = least };
        }

        int[] set = [.. gates.Concat(best[reached[0]]).Order()];
        Points residual = Without(set);
        return new GradeStep
        {
            Grade = GradeOf(residual),
            Reachable = true,
            Residual = residual,
            Findings = [.. set.Where(i => i < findings)],
            Unknowns = [.. set.Where(i => i >= findings).Select(i => i - findings)],
        };
    }

    /// <summary>For each number of items the set of that size that leaves the least weight.</summary>
    private ImmutableArray<ImmutableArray<int>> BestSets(int[] gates)
    {
        List<(long Weight, ImmutableArray<int> Set)> best = [(0, [])];
        foreach (IGrouping<string, int> category in Enumerable.Range(0, items.Length).Except(gates).GroupBy(i => items[i].Item.Category, StringComparer.Ordinal))
        {
            int[] order = [.. category.Where(i => items[i].Mendable && items[i].Item.Weight > 0).OrderByDescending(i => items[i].Item.Weight).ThenBy(i => i)];
            long[] left = [.. Enumerable.Range(0, order.Length + 1).Select(taken => WeightOf(category.Except(order.Take(taken))))];
            List<(long Weight, ImmutableArray<int> Set)> next = [];
            for (int size = 0; size < best.Count + order.Length; size++)
            {
                int least = Math.Max(0, size - best.Count + 1);
                int taken = Enumerable.Range(least, Math.Min(order.Length, size) - least + 1).MinBy(t => best[size - t].Weight + left[t]);
                next.Add((best[size - taken].Weight + left[taken], [.. best[size - taken].Set, .. order.Take(taken)]));
            }

            best = next;
        }

        return [.. best.Select(b => b.Set)];
    }

    private Points Without(IReadOnlyCollection<int> gone) => inherent + Apportionment.Added(
        inherent, [WeightOf(Enumerable.Range(0, items.Length).Except(gone))], policy.Half);

    private long WeightOf(IEnumerable<int> places) => Apportionment.Diminished([.. places.Select(i => items[i].Item)], policy.Repeats).Sum();

    private Grade GradeOf(Points residual) => policy.GradeOf(residual);

    private IEnumerable<int> Places(Func<int, bool> which) => Enumerable.Range(0, items.Length).Where(which);
}
