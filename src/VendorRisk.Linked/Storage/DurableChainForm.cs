using System.Collections.Immutable;
using System.Text.Json;

namespace VendorRisk.Linked.Storage;

/// <summary>
/// What a module's log vouches for. It is an entry of the log itself, so that whoever checks needs nothing but the store, and a table cannot be taken out unnoticed.
/// </summary>
/// <param name="Edition">The newest migration that the tables have had.</param>
/// <param name="Tables">The tables by name.</param>
internal sealed record DurableChainForm(string Edition, ImmutableSortedDictionary<string, DurableChainTable> Tables)
{
    public string Write() => JsonSerializer.Serialize(this);

    /// <exception cref="JsonException">It is no form.</exception>
    public static DurableChainForm Read(string text)
    {
        DurableChainForm form = JsonSerializer.Deserialize<DurableChainForm>(text) ?? throw new JsonException("The log's form is empty.");
        return form.Tables is null || form.Tables.Values.Any(table => table is not { Kind: not null, Key.IsDefault: false, Columns.IsDefault: false } || table.Key.Except(table.Columns).Any())
            ? throw new JsonException("The log's form lacks tables or columns.")
            : form with { Tables = form.Tables.WithComparers(StringComparer.Ordinal) };
    }
}
