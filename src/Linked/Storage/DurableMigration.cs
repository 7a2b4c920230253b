using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace VendorRisk.Storage;

/// <summary>Brings a module's tables up to date, also after a process that was killed in the middle of it, and beside others that start at the same time.</summary>
internal static class DurableMigration
{
    /// <summary>
    /// Removes a lock that was taken before this process began: on SQLite the framework waits for ever for a lock whose owner is gone. One process at a time
    /// writes to a data folder, so no other process can be at work on these tables.
    /// </summary>
    private const string RemoveStaleLock = """DELETE FROM "__EFMigrationsLock" WHERE julianday("Timestamp") < julianday({0})""";

    /// <summary>One lock for all modules of a database: it ends with the connection, so that nothing is left by a killed process.</summary>
    private const string TakeLock = "SELECT pg_advisory_lock(hashtextextended('vendorrisk.migrations', 0))";
    private const string GiveLockBack = "SELECT pg_advisory_unlock(hashtextextended('vendorrisk.migrations', 0))";

    private static readonly DateTime Began = System.Diagnostics.Process.GetCurrentProcess().StartTime.ToUniversalTime();
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static async Task RunAsync(DatabaseFacade database, CancellationToken cancellation)
    {
        if (!(await database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            return;
        }

        await (database.IsNpgsql() ? OnPostgresAsync(database, cancellation) : OnSqliteAsync(database, cancellation));
    }

    private static async Task OnSqliteAsync(DatabaseFacade database, CancellationToken cancellation)
    {
        bool locked = await database.SqlQueryRaw<string>("""SELECT name AS "Value" FROM sqlite_master WHERE name = '__EFMigrationsLock'""").AnyAsync(cancellation);
        if (locked)
        {
            await database.ExecuteSqlRawAsync(RemoveStaleLock, [Began.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)], cancellation);
        }

        await database.MigrateAsync(cancellation);
    }

    private static async Task OnPostgresAsync(DatabaseFacade database, CancellationToken cancellation)
    {
        database.SetCommandTimeout(Patience);
        await database.OpenConnectionAsync(cancellation);
        try
        {
            await database.ExecuteSqlRawAsync(TakeLock, cancellation);
            await MakeSchemaAsync(database, cancellation);

            // Another node may have done it while this one waited.
            if ((await database.GetPendingMigrationsAsync(cancellation)).Any())
            {
                await database.MigrateAsync(cancellation);
            }

            await database.ExecuteSqlRawAsync(GiveLockBack, cancellation);
        }
        finally
        {
            // Where something failed above, the driver gives the lock back: a connection that goes back to the pool is reset.
            await database.CloseConnectionAsync();
        }
    }

    private static async Task MakeSchemaAsync(DatabaseFacade database, CancellationToken cancellation)
    {
        if (DurableStore.SchemaOf(new NpgsqlConnectionStringBuilder(database.GetConnectionString())) is { } schema)
        {
            string quoted = schema.Replace("\"", "\"\"", StringComparison.Ordinal);
#pragma warning disable EF1002 // An identifier cannot be a parameter; it is quoted.
            await database.ExecuteSqlRawAsync($"CREATE SCHEMA IF NOT EXISTS \"{quoted}\"", cancellation);
#pragma warning restore EF1002
        }
    }
}
