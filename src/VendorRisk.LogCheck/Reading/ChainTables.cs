using System.Globalization;
using System.Text;
using VendorRisk.Linked.Storage;

namespace VendorRisk.LogCheck.Reading;

/// <summary>The tables of a module's log, read as any other.</summary>
internal static class ChainTables
{
    public const string Suffix = "_chain";
    public const string HeadSuffix = "_chain_head";

    public static DurableChainTable Entries { get; } =
        new(DurableChainTable.Grows, ["Sequence"], ["At", "Content", "Key", "Kind", "Leaf", "Root", "Sequence", "Subject"]);

    public static DurableChainTable Head { get; } = new(DurableChainTable.Changes, ["Id"], ["Id", "Peaks", "Root", "Size"]);

    /// <summary>The entry of a row; null when a value is missing or is of another kind.</summary>
    public static DurableChainRow? Entry(DurableChainCell?[] cells) =>
        Text(cells[0]) is { } at && Binary(cells[1]) is { } content && Text(cells[2]) is { } key && Text(cells[3]) is { } kind && Binary(cells[4]) is { } leaf
        && Binary(cells[5]) is { } root && Number(cells[6]) is { } sequence && Text(cells[7]) is { } subject
            ? new DurableChainRow { Sequence = sequence, At = at, Kind = kind, Subject = subject, Key = key, Content = content, Leaf = leaf, Root = root }
            : null;

    public static long? Number(DurableChainCell? cell) =>
        cell is { Kind: DurableChainCell.Number } number && long.TryParse(number.Bytes, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;

    public static byte[]? Binary(DurableChainCell? cell) => cell is { Kind: DurableChainCell.Binary } bytes ? bytes.Bytes : null;

    public static string? Text(DurableChainCell? cell) => cell is { Kind: DurableChainCell.Text } text ? Encoding.UTF8.GetString(text.Bytes) : null;
}
