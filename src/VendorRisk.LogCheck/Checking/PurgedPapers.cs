using System.Globalization;
using VendorRisk.Linked.Storage;
using VendorRisk.LogCheck.Reading;

namespace VendorRisk.LogCheck.Checking;

/// <summary>The original papers that were purged, by their hash: each with an entry of its own, which says when, by whom and why.</summary>
internal sealed class PurgedPapers
{
    public const string Table = "engagements_purge";

    private readonly Dictionary<string, string> _papers = new(StringComparer.Ordinal);

    /// <summary>What the check says of each, in Japanese.</summary>
    public IEnumerable<string> Said => _papers.Values.Order(StringComparer.Ordinal);

    public static async Task<PurgedPapers> ReadAsync(ILogStore store, DurableChainForm form, IReadOnlySet<string> tables, CancellationToken cancellation)
    {
        PurgedPapers purged = new();
        if (form.Tables.TryGetValue(Table, out DurableChainTable? table) && tables.Contains(Table))
        {
            await foreach (DurableChainCell?[] cells in store.RowsAsync(Table, table, cancellation))
            {
                string? Text(string column) => table.Columns.IndexOf(column) is var at and >= 0 ? ChainTables.Text(cells[at]) : null;
                string size = table.Columns.IndexOf("Size") is var place and >= 0 ? ChainTables.Number(cells[place])?.ToString(CultureInfo.InvariantCulture) ?? "?" : "?";
                purged._papers[Text("PaperHash") ?? ""] = $"{Text("At")} {Text("Who")}（理由: {Text("Why")}）原本 {Text("PaperHash")}（{size} バイト）";
            }
        }

        return purged;
    }

    public bool Holds(string hash) => _papers.ContainsKey(hash);
}
