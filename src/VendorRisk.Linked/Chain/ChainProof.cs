using System.Numerics;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Linked.Chain;

/// <summary>Proofs over a log's tree: that an entry is in it, and that a later head goes on from an earlier one (RFC 6962, verified as RFC 9162 says).</summary>
internal static class ChainProof
{
    /// <summary>The head of the tree over these leaves.</summary>
    public static byte[] Root(ReadOnlySpan<byte[]> leaves)
    {
        DurableChainTree tree = new();
        foreach (byte[] leaf in leaves)
        {
            tree.Append(leaf);
        }

        return tree.Root();
    }

    /// <summary>That the leaf at a place (from 0) is in the tree over all of them.</summary>
    public static IReadOnlyList<byte[]> Inclusion(ReadOnlySpan<byte[]> leaves, int place)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, leaves.Length);
        if (leaves.Length == 1)
        {
            return [];
        }

        int half = Half(leaves.Length);
        return place < half
            ? [.. Inclusion(leaves[..half], place), Root(leaves[half..])]
            : [.. Inclusion(leaves[half..], place - half), Root(leaves[..half])];
    }

    /// <summary>That the tree over all leaves goes on from the tree over the first of them.</summary>
    public static IReadOnlyList<byte[]> Consistency(ReadOnlySpan<byte[]> leaves, int first)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, leaves.Length);
        return Consistency(leaves, first, whole: true);
    }

    public static bool IncludesEntry(byte[] leaf, long place, long size, IReadOnlyList<byte[]> proof, byte[] root)
    {
        if (place < 0 || place >= size)
        {
            return false;
        }

        long at = place;
        long last = size - 1;
        byte[] hash = leaf;
        foreach (byte[] beside in proof)
        {
            if (last == 0 || beside.Length != DurableChainTree.HashSize)
            {
                return false;
            }

            if ((at & 1) == 1 || at == last)
            {
                hash = DurableChainTree.Node(beside, hash);
                while ((at & 1) == 0 && at != 0)
                {
                    at >>= 1;
                    last >>= 1;
                }
            }
            else
            {
                hash = DurableChainTree.Node(hash, beside);
            }

            at >>= 1;
            last >>= 1;
        }

        return last == 0 && hash.AsSpan().SequenceEqual(root);
    }

    public static bool GoesOn(long first, byte[] firstRoot, long second, byte[] secondRoot, IReadOnlyList<byte[]> proof)
    {
        if (first == second)
        {
            return proof.Count == 0 && firstRoot.AsSpan().SequenceEqual(secondRoot);
        }

        if (first < 1 || first > second || proof.Any(hash => hash.Length != DurableChainTree.HashSize))
        {
            return false;
        }

        List<byte[]> path = BitOperations.IsPow2(first) ? [firstRoot, .. proof] : [.. proof];
        return path.Count > 0 && GoesOn(first - 1, firstRoot, second - 1, secondRoot, path);
    }

    private static bool GoesOn(long at, byte[] firstRoot, long last, byte[] secondRoot, List<byte[]> path)
    {
        while ((at & 1) == 1)
        {
            at >>= 1;
            last >>= 1;
        }

        byte[] earlier = path[0];
        byte[] later = path[0];
        foreach (byte[] beside in path.Skip(1))
        {
            if (last == 0)
            {
                return false;
            }

            if ((at & 1) == 1 || at == last)
            {
                earlier = DurableChainTree.Node(beside, earlier);
                later = DurableChainTree.Node(beside, later);
                while ((at & 1) == 0 && at != 0)
                {
                    at >>= 1;
                    last >>= 1;
                }
            }
            else
            {
                later = DurableChainTree.Node(later, beside);
            }

            at >>= 1;
            last >>= 1;
        }

        return last == 0 && earlier.AsSpan().SequenceEqual(firstRoot) && later.AsSpan().SequenceEqual(secondRoot);
    }

    private static IReadOnlyList<byte[]> Consistency(ReadOnlySpan<byte[]> leaves, int first, bool whole)
    {
        if (first == leaves.Length)
        {
            return whole ? [] : [Root(leaves)];
        }

        int half = Half(leaves.Length);
        return first <= half
            ? [.. Consistency(leaves[..half], first, whole), Root(leaves[half..])]
            : [.. Consistency(leaves[half..], first - half, whole: false), Root(leaves[..half])];
    }

    /// <summary>The largest power of two below a size.</summary>
    private static int Half(int size) => 1 << (BitOperations.Log2((uint)size - 1));
}
