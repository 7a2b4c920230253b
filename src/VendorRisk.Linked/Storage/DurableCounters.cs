using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace VendorRisk.Linked.Storage;

/// <summary>
/// The counters that number rows. A copy carries them over as they are, not as the largest number left: a number is never given twice, and a subscriber that has
/// read up to a number would miss later news under smaller ones.
/// </summary>
internal static class DurableCounters
{
    public static async Task CopyAsync(DbContext source, DbContext target, IEntityType table, CancellationToken cancellation)
    {
        if (table.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } key] && (key.ClrType == typeof(long) || key.ClrType == typeof(int)))
        {
            string name = table.GetTableName()!;
            string column = key.GetColumnName();
            await WriteAsync(target.Database, name, column, await ReadAsync(source.Database, name, column, cancellation), cancellation);
        }
    }

    /// <returns>The last number given; 0 when none was.</returns>
    private static async Task<long> ReadAsync(DatabaseFacade database, string table, string column, CancellationToken cancellation) => database.IsNpgsql()
        ? await database.SqlQuery<long>($"""SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence({table}, {column})::regclass), 0) AS "Value" """).SingleAsync(cancellation)
        : (await database.SqlQuery<long>($"""SELECT seq AS "Value" FROM sqlite_sequence WHERE name = {table}""").ToListAsync(cancellation)).FirstOrDefault();

    private static async Task WriteAsync(DatabaseFacade database, string table, string column, long last, CancellationToken cancellation)
    {
        if (last == 0)
        {
            return;
        }

        if (database.IsNpgsql())
        {
            await database.ExecuteSqlAsync($"SELECT setval(pg_get_serial_sequence({table}, {column})::regclass, {last})", cancellation);
            return;
        }

        await database.ExecuteSqlAsync($"DELETE FROM sqlite_sequence WHERE name = {table}", cancellation);
        await database.ExecuteSqlAsync($"INSERT INTO sqlite_sequence (name, seq) VALUES ({table}, {last})", cancellation);
    }
}
