using VendorRisk.Linked.Chain;
using VendorRisk.Linked.Storage;

namespace VendorRisk.LogCheck.Tests.Trees;

public class TreeTests
{
    /// <summary>The leaves and heads with which other implementations of RFC 6962 are tested.</summary>
    private static readonly string[] Leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] Roots =
    [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    private static readonly byte[][] Many = [.. Enumerable.Range(0, 40).Select(i => DurableChainTree.Leaf([(byte)i]))];

    [Fact]
    public void Head_OfKnownLeaves_IsTheKnownOne()
    {
        DurableChainTree tree = new();
        Convert.ToHexStringLower(tree.Root()).ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int i = 0; i < Leaves.Length; i++)
        {
            tree.Append(DurableChainTree.Leaf(Convert.FromHexString(Leaves[i])));
            Convert.ToHexStringLower(tree.Root()).ShouldBe(Roots[i]);
            tree = new DurableChainTree(tree.Size, tree.Peaks()); // As it goes on in the next transaction.
        }
    }

    [Fact]
    public void Inclusion_IsProvenForEveryEntry_AndForNoOther()
    {
        for (int size = 1; size <= Many.Length; size++)
        {
            byte[][] leaves = Many[..size];
            byte[] root = ChainProof.Root(leaves);
            for (int place = 0; place < size; place++)
            {
                IReadOnlyList<byte[]> proof = ChainProof.Inclusion(leaves, place);
                ChainProof.IncludesEntry(Many[place], place, size, proof, root).ShouldBeTrue();
                ChainProof.IncludesEntry(DurableChainTree.Leaf("forged"u8), place, size, proof, root).ShouldBeFalse();
                ChainProof.IncludesEntry(Many[place], place, size, [.. proof, root], root).ShouldBeFalse();
                ChainProof.IncludesEntry(Many[place], size, size, proof, root).ShouldBeFalse();
                foreach (IReadOnlyList<byte[]> forged in Forged(proof))
                {
                    ChainProof.IncludesEntry(Many[place], place, size, forged, root).ShouldBeFalse();
                }
            }
        }
    }

    [Fact]
    public void Consistency_IsProvenForWhatGoesOn_AndForNothingElse()
    {
        for (int size = 1; size <= Many.Length; size++)
        {
            byte[][] leaves = Many[..size];
            byte[] root = ChainProof.Root(leaves);
            for (int first = 1; first <= size; first++)
            {
                byte[] earlier = ChainProof.Root(leaves.AsSpan(0, first));
                IReadOnlyList<byte[]> proof = ChainProof.Consistency(leaves, first);
                ChainProof.GoesOn(first, earlier, size, root, proof).ShouldBeTrue($"{first} of {size}");
                byte[] other = [.. earlier];
                other[3] ^= 1;
                ChainProof.GoesOn(first, other, size, root, proof).ShouldBeFalse();
                ChainProof.GoesOn(first, earlier, size, other, proof).ShouldBeFalse();
                ChainProof.GoesOn(first, earlier, size, root, [.. proof, root]).ShouldBeFalse();
                foreach (IReadOnlyList<byte[]> forged in Forged(proof))
                {
                    ChainProof.GoesOn(first, earlier, size, root, forged).ShouldBeFalse();
                }
            }
        }
    }

    [Fact]
    public void Consistency_WithAnEntryRewritten_CannotBeProven()
    {
        byte[][] rewritten = [.. Many];
        rewritten[5] = DurableChainTree.Leaf("rewritten"u8);
        ChainProof.GoesOn(20, ChainProof.Root(Many.AsSpan(0, 20)), 40, ChainProof.Root(rewritten), ChainProof.Consistency(rewritten, 20)).ShouldBeFalse();
    }

    /// <summary>The proof with a hash flipped, left out, or two exchanged.</summary>
    private static IEnumerable<IReadOnlyList<byte[]>> Forged(IReadOnlyList<byte[]> proof)
    {
        for (int i = 0; i < proof.Count; i++)
        {
            byte[][] flipped = [.. proof.Select(hash => (byte[])[.. hash])];
            flipped[i][^1] ^= 128;
            yield return flipped;
            yield return [.. proof.Take(i), .. proof.Skip(i + 1)];
            if (i > 0)
            {
                yield return [.. proof.Take(i - 1), proof[i], proof[i - 1], .. proof.Skip(i + 1)];
            }
        }
    }
}
