using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Differences;

/// <summary>
/// Finds for each vendor of one chain the same vendor of the other: by the register's id, by name, and where a tier has one place left on both sides,
/// as the vendor that took the other's place.
/// </summary>
internal static class ChainAlignment
{
    public static (ImmutableArray<string> A, ImmutableArray<string> B) KeysOf(ImmutableArray<ChainLink> a, ImmutableArray<ChainLink> b)
    {
        AlignedChain left = new(a, "a");
        AlignedChain right = new(b, "b");
        foreach (int tier in a.Concat(b).Select(link => link.Tier).Distinct().Order())
        {
            Match(left, right, tier, (_, link) => link.Registered?.VendorId is { Length: > 0 } id ? "register:" + id : null);
            Match(left, right, tier, (chain, link) => Named(link) is { } name ? $"name:{name}|{chain.ParentOf(link)}" : null);
            Match(left, right, tier, (_, link) => Named(link) is { } name ? $"name:{name}" : null);
            Match(left, right, tier, (chain, link) => "place:" + chain.ParentOf(link), onlySingles: true);
            left.NameRest(tier);
            right.NameRest(tier);
        }

        return (left.Keys, right.Keys);
    }

    private static string? Named(ChainLink link) => link.Name.IsKnown ? FoldedText.OfVendor(link.Name.Value) : null;

    private static void Match(AlignedChain a, AlignedChain b, int tier, Func<AlignedChain, ChainLink, string?> by, bool onlySingles = false)
    {
        ILookup<string, int> left = a.Free(tier, by);
        ILookup<string, int> right = b.Free(tier, by);
        foreach (IGrouping<string, int> group in left)
        {
            List<int> others = [.. right[group.Key]];
            if (onlySingles && (group.Count() != 1 || others.Count != 1))
            {
                continue;
            }

            int nth = 0;
            foreach ((int one, int other) in a.InOrder(group).Zip(b.InOrder(others)))
            {
                string key = $"{tier}|{group.Key}|{nth++}";
                a.Name(one, key);
                b.Name(other, key);
            }
        }
    }
}
