using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace VendorRisk.Linked.Storage;

/// <summary>Brings a module's tables up to date, also after a process that was killed in the middle of it, and beside others that start at the same time.</summary>
internal static class DurableMigration
{
    /// <summary>
    /// Removes a lock that was taken before this process began: on SQLite the framework waits for ever for a lock whose owner is gone. One process at a time
    /// writes to a data folder, so no other process can be at work on these tables.
    /// </summary>
    private const string RemoveStaleLock = """DELETE FROM "__EFMigrationsLock" WHERE julianday("Timestamp") < julianday({0})""";

    /// <summary>The key of the one lock for all tables of a PostgreSQL database: it ends with the connection, so that nothing is left by a killed process.</summary>
    public const string Lock = "hashtextextended('vendorrisk.migrations', 0)";

    private const string TakeLock = $"SELECT pg_advisory_lock({Lock})";
    private const string GiveLockBack = $"SELECT pg_advisory_unlock({Lock})";

    private static readonly DateTime Began = System.Diagnostics.Process.GetCurrentProcess().StartTime.ToUniversalTime();
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static async Task RunAsync(DurableContext db, CancellationToken cancellation)
    {
        if (await IsPendingAsync(db, cancellation))
        {
            await (db.Database.IsNpgsql() ? OnPostgresAsync(db, cancellation) : OnSqliteAsync(db.Database, cancellation));
        }

        if (db.Chained)
        {
            await DurableChainStart.RunAsync(db, cancellation);
        }
    }

    /// <summary>Whether tables are missing that this program knows.</summary>
    public static async Task<bool> IsPendingAsync(DurableContext db, CancellationToken cancellation)
    {
        // Asked first: the framework reads the notes of a new PostgreSQL database without looking, and logs an error each time.
        if (db.Database.IsNpgsql() && !await db.Database.SqlQuery<bool>($"""SELECT to_regclass({db.HistoryTable}) IS NOT NULL AS "Value" """).SingleAsync(cancellation))
        {
            return true;
        }

        return (await db.Database.GetPendingMigrationsAsync(cancellation)).Any();
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

    private static async Task OnPostgresAsync(DurableContext db, CancellationToken cancellation)
    {
        DatabaseFacade database = db.Database;
        database.SetCommandTimeout(Patience);
        await database.OpenConnectionAsync(cancellation);
        try
        {
            await database.ExecuteSqlRawAsync(TakeLock, cancellation);

            // Another node may have done it while this one waited.
            if (await IsPendingAsync(db, cancellation))
            {
                await MakeSchemaAsync(database, cancellation);
                await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellation);
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
        if (DurableSchema.Of(database.GetConnectionString()!) is { } schema)
        {
            await database.ExecuteSqlRawAsync(DurableSchema.Create(schema), cancellation);
        }
    }
}
