using VendorRisk.Contract;

namespace VendorRisk.Engagements.Differences;

/// <summary>Compares two lists of nodes: matched by key, doubles by content, free wording by likeness; what has no match was added or removed.</summary>
internal static class NodeComparison
{
    private const int AlikeEnough = 550;
    private const int MostPairsTried = 40_000;

    public static IEnumerable<FactChange> Compare(IEnumerable<MeaningNode> a, IEnumerable<MeaningNode> b)
    {
        ILookup<string, MeaningNode> left = a.ToLookup(node => node.Key, StringComparer.Ordinal);
        ILookup<string, MeaningNode> right = b.ToLookup(node => node.Key, StringComparer.Ordinal);
        List<MeaningNode> gone = [];
        List<MeaningNode> come = [];
        List<FactChange> changes = [];
        foreach (string key in left.Select(group => group.Key).Union(right.Select(group => group.Key), StringComparer.Ordinal))
        {
            (List<MeaningNode> lefts, List<MeaningNode> rights) = (Sorted(left[key]), Sorted(right[key]));
            foreach ((MeaningNode one, MeaningNode other) in Twins(lefts, rights).Concat(lefts.Zip(rights)).ToList())
            {
                changes.AddRange(Pair(one, other));
            }

            gone.AddRange(lefts.Skip(rights.Count));
            come.AddRange(rights.Skip(lefts.Count));
        }

        foreach ((MeaningNode one, MeaningNode other) in Alike(gone, come))
        {
            gone.Remove(one);
            come.Remove(other);
            changes.AddRange(Pair(one, other));
        }

        return changes.Concat(gone.Select(node => Lone(node, FactChangeKind.Removed))).Concat(come.Select(node => Lone(node, FactChangeKind.Added)));
    }

    private static List<MeaningNode> Sorted(IEnumerable<MeaningNode> nodes)
    {
        List<MeaningNode> list = [.. nodes];
        return list.Count < 2 ? list : [.. list.OrderBy(node => node.Whole, StringComparer.Ordinal)];
    }

    // Doubles that say exactly the same are paired first and taken off both lists.
    private static List<(MeaningNode One, MeaningNode Other)> Twins(List<MeaningNode> lefts, List<MeaningNode> rights)
    {
        List<(MeaningNode, MeaningNode)> twins = [];
        if (lefts.Count < 2 && rights.Count < 2)
        {
            return twins;
        }

        foreach (MeaningNode one in lefts.ToList())
        {
            string whole = one.Whole;
            if (rights.Find(node => node.Whole == whole) is { } other)
            {
                twins.Add((one, other));
                lefts.Remove(one);
                rights.Remove(other);
            }
        }

        return twins;
    }

    private static IEnumerable<FactChange> Pair(MeaningNode one, MeaningNode other)
    {
        if (one.Value is not null && (one.Meaning != other.Meaning || one.Value.State != other.Value?.State))
        {
            yield return new FactChange
            {
                Kind = (one.IsKnown, other.IsKnown, one.Value.State, other.Value?.State) switch
                {
                    (false, true, FactState.Unknown, _) => FactChangeKind.Added,
                    (true, false, _, FactState.Unknown) => FactChangeKind.Removed,
                    _ => FactChangeKind.Changed,
                },
                What = one.What,
                Aspect = one.Aspect,
                PathA = one.Path,
                PathB = other.Path,
                Old = one.Value,
                New = other.Value,
                Tendency = (one.Order, other.Order) switch
                {
                    ({ } before, { } after) when after > before => Tendency.More,
                    ({ } before, { } after) when after < before => Tendency.Less,
                    _ => Tendency.None,
                },
            };
        }

        foreach (FactChange change in Compare(one.Children, other.Children))
        {
            yield return change;
        }
    }

    private static FactChange Lone(MeaningNode node, FactChangeKind kind) => new()
    {
        Kind = kind,
        What = node.What,
        Aspect = node.Aspect,
        PathA = kind == FactChangeKind.Removed ? node.Path : null,
        PathB = kind == FactChangeKind.Added ? node.Path : null,
        Old = kind == FactChangeKind.Removed ? node.Value : null,
        New = kind == FactChangeKind.Added ? node.Value : null,
    };

    private static List<(MeaningNode One, MeaningNode Other)> Alike(List<MeaningNode> gone, List<MeaningNode> come)
    {
        List<(MeaningNode Node, WordingSimilarity Words)> lefts = [.. gone.Where(n => n.Loosely is not null).Select(n => (n, new WordingSimilarity(n.Meaning)))];
        List<(MeaningNode Node, WordingSimilarity Words)> rights = [.. come.Where(n => n.Loosely is not null).Select(n => (n, new WordingSimilarity(n.Meaning)))];
        if ((long)lefts.Count * rights.Count is 0 or > MostPairsTried)
        {
            return [];
        }

        // The order must be the same from either side, or Between(b, a) would pair otherwise than Between(a, b).
        var likely = lefts.SelectMany(_ => rights, (l, r) => (One: l.Node, Other: r.Node, Alike: l.Node.Loosely == r.Node.Loosely ? l.Words.With(r.Words) : 0))
            .Where(pair => pair.Alike >= AlikeEnough)
            .OrderByDescending(pair => pair.Alike)
            .ThenBy(pair => Lesser(pair.One.Whole, pair.Other.Whole), StringComparer.Ordinal)
            .ThenBy(pair => Greater(pair.One.Whole, pair.Other.Whole), StringComparer.Ordinal);
        HashSet<MeaningNode> taken = new(ReferenceEqualityComparer.Instance);
        List<(MeaningNode, MeaningNode)> pairs = [];
        foreach (var (one, other, _) in likely)
        {
            if (!taken.Contains(one) && !taken.Contains(other))
            {
                taken.Add(one);
                taken.Add(other);
                pairs.Add((one, other));
            }
        }

        return pairs;
    }

    private static string Lesser(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? one : other;

    private static string Greater(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? other : one;
}
