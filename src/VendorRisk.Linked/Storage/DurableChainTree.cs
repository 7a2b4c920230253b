using System.Security.Cryptography;

namespace VendorRisk.Linked.Storage;

/// <summary>
/// A Merkle tree as RFC 6962 defines it, of which only the roots of its full subtrees are kept: they are all that the next leaf and the head need, so that an entry
/// costs as many hashes as the tree is high.
/// </summary>
internal sealed class DurableChainTree
{
    public const int HashSize = SHA256.HashSizeInBytes;

    private const byte LeafMark = 0;
    private const byte NodeMark = 1;

    private readonly List<byte[]> _peaks;

    /// <summary>The tree of a size, with what <see cref="Peaks"/> gave for it.</summary>
    /// <exception cref="InvalidDataException">These are not the peaks of a tree of this size.</exception>
    public DurableChainTree(long size = 0, ReadOnlySpan<byte> peaks = default)
    {
        if (size < 0 || peaks.Length != long.PopCount(size) * HashSize)
        {
            throw new InvalidDataException("The peaks of the log's tree do not belong to its size.");
        }

        Size = size;
        _peaks = [];
        for (int i = 0; i < peaks.Length; i += HashSize)
        {
            _peaks.Add(peaks.Slice(i, HashSize).ToArray());
        }
    }

    public long Size { get; private set; }

    /// <summary>The hash of a leaf.</summary>
    public static byte[] Leaf(ReadOnlySpan<byte> entry)
    {
        byte[] marked = new byte[entry.Length + 1];
        marked[0] = LeafMark;
        entry.CopyTo(marked.AsSpan(1));
        return SHA256.HashData(marked);
    }

    /// <summary>The hash of a node over two others.</summary>
    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        Span<byte> marked = stackalloc byte[1 + HashSize + HashSize];
        marked[0] = NodeMark;
        left.CopyTo(marked[1..]);
        right.CopyTo(marked[(1 + HashSize)..]);
        return SHA256.HashData(marked);
    }

    public void Append(byte[] leaf)
    {
        byte[] hash = leaf;
        for (long rest = Size; (rest & 1) == 1; rest >>= 1)
        {
            hash = Node(_peaks[^1], hash);
            _peaks.RemoveAt(_peaks.Count - 1);
        }

        _peaks.Add(hash);
        Size++;
    }

    /// <summary>The tree's head.</summary>
    public byte[] Root()
    {
        if (_peaks.Count == 0)
        {
            return SHA256.HashData([]);
        }

        byte[] root = _peaks[^1];
        for (int i = _peaks.Count - 2; i >= 0; i--)
        {
            root = Node(_peaks[i], root);
        }

        return root;
    }

    /// <summary>The roots of the full subtrees, the largest first.</summary>
    public byte[] Peaks() => [.. _peaks.SelectMany(peak => peak)];
}
