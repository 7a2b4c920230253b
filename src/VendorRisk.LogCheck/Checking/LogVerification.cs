using VendorRisk.LogCheck.Reading;

namespace VendorRisk.LogCheck.Checking;

/// <summary>Checks the logs of all modules.</summary>
internal static class LogVerification
{
    /// <summary>The modules that keep a log; one whose tables were removed altogether is missed.</summary>
    public static readonly string[] Modules = ["engagements", "learning", "monitoring", "people", "registry", "scoring", "templates"];

    public static async Task<IReadOnlyList<ModuleReport>> RunAsync(ILogStore store, CancellationToken cancellation)
    {
        IReadOnlySet<string> tables = await store.TablesAsync(cancellation);
        List<ModuleReport> reports = [];
        foreach (string module in Modules.Union(Kept(tables), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            reports.Add(await new ModuleCheck(store, tables, module).RunAsync(cancellation));
        }

        // Nothing to check is not the same as nothing wrong.
        if (reports.TrueForAll(report => report.Roots.Count == 0 && report.Problems.Count == 0))
        {
            reports[0].Add("全体", "記録が 1 件もありません。データの場所を確かめてください。");
        }

        return reports;
    }

    private static IEnumerable<string> Kept(IReadOnlySet<string> tables) =>
        tables.Where(table => table.EndsWith(ChainTables.Suffix, StringComparison.Ordinal)).Select(table => table[..^ChainTables.Suffix.Length]);
}
