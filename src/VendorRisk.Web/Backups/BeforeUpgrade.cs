using Microsoft.Data.Sqlite;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>Makes a backup before a newer product changes the tables of a store. Called by whoever has the right to write to the data folder.</summary>
internal sealed class BeforeUpgrade(DataDirectory data, StoreSettings store, BackupSettings settings, BackupShelf shelf, ServerDump dump)
{
    /// <returns>The backup; null when there is no store, or nothing of it is to be changed.</returns>
    /// <exception cref="BackupException">It cannot be made; then the store must not be changed.</exception>
    /// <exception cref="System.Data.Common.DbException">The server does not answer.</exception>
    public async Task<string?> RunAsync(CancellationToken cancellation)
    {
        try
        {
            return store.Address.IsPostgres
                ? !settings.SkipBeforeUpgrade && await ServerSchema.IsPendingAsync(store.Address, cancellation) ? await dump.MakeAsync(cancellation) : null
                : IsPending() ? (await shelf.BeforeUpgradeAsync(cancellation)).Path : null;
        }
        catch (BackupException problem)
        {
            throw new BackupException($"データを新しい版に合わせる前の控えを取れないため、始めませんでした。{problem.Message}", problem);
        }
    }

    // A store that cannot be read is reported by whoever opens it next.
    private bool IsPending()
    {
        try
        {
            return File.Exists(data.Store) && StoreSchema.IsPending(data.Store);
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
