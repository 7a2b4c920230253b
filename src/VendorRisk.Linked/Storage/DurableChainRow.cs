using System.Globalization;
using System.Text;

namespace VendorRisk.Linked.Storage;

/// <summary>One entry of a module's log: a row of one of its tables was added, changed or removed. Never changed, never removed.</summary>
internal sealed class DurableChainRow
{
    /// <summary>A row was added.</summary>
    public const string Added = "add";

    public const string Changed = "change";

    public const string Removed = "remove";

    /// <summary>The row was there before the log began: the log vouches for it from here on.</summary>
    public const string Found = "found";

    /// <summary>An update of the product changed the row.</summary>
    public const string Migrated = "migrate";

    /// <summary>What the log vouches for from here on; <see cref="Key"/> holds it.</summary>
    public const string Form = "form";

    private const string Head = "vendorrisk.chain/1";

    /// <summary>From 1, without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>ISO 8601, UTC.</summary>
    public required string At { get; init; }

    public required string Kind { get; init; }

    /// <summary>The table's name; empty for a form.</summary>
    public required string Subject { get; init; }

    /// <summary>The row's key, a JSON array of text.</summary>
    public required string Key { get; init; }

    /// <summary>The hash of everything in the row; empty where there is none.</summary>
    public required byte[] Content { get; init; }

    /// <summary>The hash of this entry.</summary>
    public byte[] Leaf { get; set; } = [];

    /// <summary>The head of the tree with this entry as its last: it tells where a change begins.</summary>
    public byte[] Root { get; set; } = [];

    /// <summary>The entry as it is hashed: seven lines of UTF-8.</summary>
    public byte[] Entry() => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"{Head}\n{Sequence}\n{At}\n{Kind}\n{Subject}\n{Key}\n{Convert.ToHexStringLower(Content)}\n"));
}
