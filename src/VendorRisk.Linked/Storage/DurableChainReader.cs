using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text;

namespace VendorRisk.Linked.Storage;

/// <summary>Reads a table's rows byte for byte as the server holds them, past the framework.</summary>
internal static class DurableChainReader
{
    /// <summary>Every row in the order of its key, as cells: a place for each column.</summary>
    public static async IAsyncEnumerable<DurableChainCell?[]> RowsAsync(
        DbConnection connection, DbTransaction? transaction, bool postgres, string table, DurableChainTable form, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using DbCommand command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Names only; an identifier cannot be a parameter, it is quoted.
        command.CommandText = $"SELECT {string.Join(", ", form.Columns.Select(Selected))} FROM {DurableSchema.Quoted(table)} ORDER BY {string.Join(", ", form.Key.Select(DurableSchema.Quoted))}";
#pragma warning restore CA2100
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            DurableChainCell?[] cells = new DurableChainCell?[form.Columns.Length];
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = postgres ? DurableChainCell.Of(reader.GetValue(i)) : Cell(reader, i * 2);
            }

            yield return cells;
        }

        // SQLite's driver would decode text; a flipped byte that is no UTF-8 any more would read as U+FFFD, and one after U+0000 would not be seen.
        string Selected(string column) => postgres ? DurableSchema.Quoted(column) : $"typeof({DurableSchema.Quoted(column)}), CAST({DurableSchema.Quoted(column)} AS BLOB)";
    }

    private static DurableChainCell? Cell(DbDataReader reader, int at) => reader.GetString(at) switch
    {
        "null" => null,
        "text" => new DurableChainCell(DurableChainCell.Text, reader.GetFieldValue<byte[]>(at + 1)),
        "integer" => new DurableChainCell(DurableChainCell.Number, reader.GetFieldValue<byte[]>(at + 1)),
        "blob" => new DurableChainCell(DurableChainCell.Binary, reader.IsDBNull(at + 1) ? [] : reader.GetFieldValue<byte[]>(at + 1)),
        var other => new DurableChainCell('?', Encoding.UTF8.GetBytes(other)), // No record holds such a value: whoever put it there is found.
    };
}
