using VendorRisk.Linked.Storage;
using VendorRisk.LogCheck.Reading;

namespace VendorRisk.LogCheck.Checking;

/// <summary>Checks one module: its entries, the head that the next one goes on from, and every row that they vouch for.</summary>
internal sealed class ModuleCheck(ILogStore store, IReadOnlySet<string> tables, string module)
{
    private readonly ModuleReport _report = new(module);

    public async Task<ModuleReport> RunAsync(CancellationToken cancellation)
    {
        EntryCheck entries = new(_report);
        if (!tables.Contains(module + ChainTables.Suffix) || !tables.Contains(module + ChainTables.HeadSuffix))
        {
            if (Own().Any())
            {
                _report.Add("表", "記録の表がありません。古い版のデータか、消されています。");
            }

            return _report;
        }

        try
        {
            await foreach (DurableChainCell?[] cells in store.RowsAsync(module + ChainTables.Suffix, ChainTables.Entries, cancellation))
            {
                entries.Take(cells);
            }

            await CheckHeadAsync(entries, cancellation);
            await CheckRowsAsync(entries, cancellation);
        }
        catch (StoreUnreadableException unreadable)
        {
            _report.Add("表", unreadable.Message);
        }

        return _report;
    }

    private async Task CheckHeadAsync(EntryCheck entries, CancellationToken cancellation)
    {
        List<DurableChainCell?[]> heads = [];
        await foreach (DurableChainCell?[] cells in store.RowsAsync(module + ChainTables.HeadSuffix, ChainTables.Head, cancellation))
        {
            heads.Add(cells);
        }

        if (entries.Tree is not { } tree || (tree.Size == 0 && heads.Count == 0))
        {
            return;
        }

        bool same = heads is [var head] && ChainTables.Number(head[0]) == 1 && ChainTables.Number(head[3]) == tree.Size
            && ChainTables.Binary(head[1]) is { } peaks && peaks.AsSpan().SequenceEqual(tree.Peaks())
            && ChainTables.Binary(head[2]) is { } root && root.AsSpan().SequenceEqual(tree.Root());
        if (!same)
        {
            _report.Add($"記録 {tree.Size} の後", "記録の末尾が、控えてある先頭のハッシュと一致しません。末尾の記録が消されたか、控えが書き換えられています。");
        }
    }

    private async Task CheckRowsAsync(EntryCheck entries, CancellationToken cancellation)
    {
        if (entries.Form is not { } form)
        {
            foreach (string table in Own())
            {
                if (await store.AnyAsync(table, cancellation))
                {
                    _report.Add($"表 {table}", "行がありますが、記録が 1 件もありません。");
                }
            }

            return;
        }

        PurgedPapers purged = await PurgedPapers.ReadAsync(store, form, tables, cancellation);
        _report.Purged.AddRange(purged.Said);
        HashSet<(string, string)> seen = [];
        foreach ((string name, DurableChainTable table) in form.Tables)
        {
            if (!tables.Contains(name))
            {
                _report.Add($"表 {name}", "記録の対象の表がありません。");
                continue;
            }

            await foreach (DurableChainCell?[] cells in store.RowsAsync(name, table, cancellation))
            {
                CheckRow(entries, seen, name, table, cells, purged);
            }
        }

        foreach (((string table, string key), EntryCheck.Standing standing) in entries.Rows.Where(row => form.Tables.ContainsKey(row.Key.Table) && !seen.Contains(row.Key)))
        {
            _report.Add($"表 {table} の行 {key}（記録 {standing.Sequence}）", "行が、削除の記録なしに消えています。");
        }
    }

    private void CheckRow(EntryCheck entries, HashSet<(string, string)> seen, string name, DurableChainTable table, DurableChainCell?[] cells, PurgedPapers purged)
    {
        _report.Rows++;
        string key = table.KeyOf(cells);
        string place = $"表 {name} の行 {key}";
        if (!seen.Add((name, key)))
        {
            _report.Add(place, "同じ行が二つあります。");
        }
        else if (!entries.Rows.TryGetValue((name, key), out EntryCheck.Standing? standing))
        {
            _report.Add(place, "記録のない行です。");
        }
        else if (!table.ContentOf(cells).AsSpan().SequenceEqual(standing.Content))
        {
            _report.Add($"{place}（記録 {standing.Sequence}）", "行の内容が、記録された時のハッシュと一致しません。");
        }
        else if (ContentCheck.Wrong(name, table, cells, purged) is { } wrong)
        {
            _report.Add($"{place}（記録 {standing.Sequence}）", wrong);
        }
    }

    /// <summary>The module's tables without those of its log and its news.</summary>
    private IEnumerable<string> Own() => tables.Where(table => table.StartsWith(module + "_", StringComparison.Ordinal)
        && !table.StartsWith(module + ChainTables.Suffix, StringComparison.Ordinal)
        && !table.StartsWith(module + "_outbox", StringComparison.Ordinal)
        && table != module + "_migrations").Order(StringComparer.Ordinal);
}
