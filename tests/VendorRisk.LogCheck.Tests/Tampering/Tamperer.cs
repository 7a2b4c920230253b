using VendorRisk.Linked.Storage;

namespace VendorRisk.LogCheck.Tests.Tampering;

/// <summary>Changes a store in one place, as somebody with a database shell or a failing disk would.</summary>
internal sealed class Tamperer(MemoryStore store, Random random)
{
    /// <summary>Tampers.</summary>
    /// <returns>What was done, and what puts it right; null when nothing differs from before.</returns>
    public (string What, Action Undo)? Run()
    {
        string[] filled = [.. store.Tables.Where(table => table.Value.Count > 0).Select(table => table.Key)];
        string table = filled[random.Next(filled.Length)];
        List<DurableChainCell?[]> rows = store.Tables[table];
        int row = random.Next(rows.Count);
        return random.Next(5) switch
        {
            0 => Delete(table, rows, row),
            1 => Double(table, rows, row),
            2 => Swap(table, rows, row, random.Next(rows.Count)),
            _ => Flip(table, rows, row),
        };
    }

    private (string, Action)? Flip(string table, List<DurableChainCell?[]> rows, int row)
    {
        int[] columns = [.. Enumerable.Range(0, rows[row].Length).Where(i => rows[row][i] is { Bytes.Length: > 0 })];
        int column = columns[random.Next(columns.Length)];
        DurableChainCell cell = rows[row][column]!.Value;
        int at = random.Next(cell.Bytes.Length);
        byte[] bytes = [.. cell.Bytes];
        bytes[at] ^= (byte)(1 << random.Next(8));
        DurableChainCell?[] before = rows[row];
        rows[row] = [.. before];
        rows[row][column] = cell with { Bytes = bytes };
        return ($"flip {table} row {row} column {store.Form(table).Columns[column]} byte {at}", () => rows[row] = before);
    }

    private static (string, Action)? Delete(string table, List<DurableChainCell?[]> rows, int row)
    {
        DurableChainCell?[] before = rows[row];
        rows.RemoveAt(row);
        return ($"delete {table} row {row}", () => rows.Insert(row, before));
    }

    private static (string, Action)? Double(string table, List<DurableChainCell?[]> rows, int row)
    {
        rows.Insert(row, rows[row]);
        return ($"double {table} row {row}", () => rows.RemoveAt(row));
    }

    /// <summary>Exchanges what two rows hold; the keys stay, in whose order a table is read.</summary>
    private (string, Action)? Swap(string table, List<DurableChainCell?[]> rows, int row, int other)
    {
        DurableChainTable form = store.Form(table);
        DurableChainCell?[] one = rows[row];
        DurableChainCell?[] two = rows[other];
        DurableChainCell?[] first = With(form, keys: one, content: two);
        if (form.ContentOf(first).AsSpan().SequenceEqual(form.ContentOf(one)))
        {
            return null;
        }

        rows[row] = first;
        rows[other] = With(form, keys: two, content: one);
        return ($"swap {table} rows {row} and {other}", () => (rows[row], rows[other]) = (one, two));
    }

    private static DurableChainCell?[] With(DurableChainTable form, DurableChainCell?[] keys, DurableChainCell?[] content) =>
        [.. form.Columns.Select((column, i) => form.Key.Contains(column) ? keys[i] : content[i])];
}
