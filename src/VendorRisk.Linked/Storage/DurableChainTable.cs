using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace VendorRisk.Linked.Storage;

/// <summary>A table whose rows the log vouches for.</summary>
/// <param name="Kind">How its rows may change.</param>
/// <param name="Key">The columns of its key, in order.</param>
/// <param name="Columns">Every column, ordered by name.</param>
internal sealed record DurableChainTable(string Kind, ImmutableArray<string> Key, ImmutableArray<string> Columns)
{
    /// <summary>Rows are only added.</summary>
    public const string Grows = "grows";

    /// <summary>Rows never change; one that is removed leaves an entry.</summary>
    public const string Fixed = "fixed";

    /// <summary>Rows change and are removed; each time there is an entry.</summary>
    public const string Changes = "changes";

    /// <summary>A row's key as an entry names it.</summary>
    /// <param name="cells">The row's cells, a place for each column.</param>
    public string KeyOf(DurableChainCell?[] cells) => JsonSerializer.Serialize(Key.Select(column => cells[Columns.IndexOf(column)] is { } cell
        ? cell.Kind == DurableChainCell.Binary ? Convert.ToHexStringLower(cell.Bytes) : Encoding.UTF8.GetString(cell.Bytes)
        : ""));

    /// <summary>The hash of everything in a row. A missing value is left out, so that a column that is added later changes nothing that was hashed before.</summary>
    /// <param name="cells">The row's cells, a place for each column.</param>
    public byte[] ContentOf(DurableChainCell?[] cells)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(long)];
        for (int i = 0; i < Columns.Length; i++)
        {
            if (cells[i] is { } cell)
            {
                byte[] name = Encoding.UTF8.GetBytes(Columns[i]);
                BinaryPrimitives.WriteInt64BigEndian(length, name.Length);
                hash.AppendData(length);
                hash.AppendData(name);
                hash.AppendData([(byte)cell.Kind]);
                BinaryPrimitives.WriteInt64BigEndian(length, cell.Bytes.Length);
                hash.AppendData(length);
                hash.AppendData(cell.Bytes);
            }
        }

        return hash.GetHashAndReset();
    }
}
