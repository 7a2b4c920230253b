using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace VendorRisk.Storage;

/// <summary>Brings a module's tables up to date, also after a process that was killed in the middle of it.</summary>
internal static class DurableMigration
{
    /// <summary>
    /// Removes a lock that was taken before this process began: the framework waits for ever for a lock whose owner is gone. One process at a time writes
    /// to a data folder, so no other process can be at work on these tables.
    /// </summary>
    private const string RemoveStaleLock = """DELETE FROM "__EFMigrationsLock" WHERE julianday("Timestamp") < julianday({0})""";

    private static readonly DateTime Began = System.Diagnostics.Process.GetCurrentProcess().StartTime.ToUniversalTime();

    public static async Task RunAsync(DatabaseFacade database, CancellationToken cancellation)
    {
        if (!(await database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            return;
        }

        bool locked = await database.SqlQueryRaw<string>("""SELECT name AS "Value" FROM sqlite_master WHERE name = '__EFMigrationsLock'""").AnyAsync(cancellation);
        if (locked)
        {
            await database.ExecuteSqlRawAsync(RemoveStaleLock, [Began.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)], cancellation);
        }

        await database.MigrateAsync(cancellation);
    }
}
