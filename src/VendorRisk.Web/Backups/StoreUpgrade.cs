using Npgsql;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>Makes a host's store ready: a backup first where a newer product is about to change it.</summary>
internal sealed class StoreUpgrade(DataDirectory data, StoreSettings store, BackupSettings settings, BeforeUpgrade before, StoreStartup startup)
{
    /// <summary>Nodes that start together come one after the other, so that one of them makes the backup and none makes it of a half-changed store.</summary>
    private const string TakeTurn = "SELECT pg_advisory_lock(hashtextextended('vendorrisk upgrade ' || coalesce(current_schema(), ''), 0))";

    /// <returns>The backup; null when nothing of the store was to be changed.</returns>
    /// <exception cref="StartupException">The store cannot be opened or brought up to date, or it was lost.</exception>
    /// <exception cref="BackupException">The backup cannot be made; then the store was not changed.</exception>
    public async Task<string?> RunAsync(CancellationToken cancellation)
    {
        string? backup = null;
        await StoreTrouble.ExplainAsync(data, store, async () =>
        {
            // Another node's backup takes as long as it takes.
            await using NpgsqlConnection? turn = store.Address.IsPostgres ? await ServerConnection.OpenAsync(store.Address, "VendorRisk upgrade", TakeTurn, cancellation) : null;
            await LostStore.RefuseAsync(data, store, settings, cancellation);
            backup = await before.RunAsync(cancellation);
            await startup.PrepareAsync(cancellation);
        });
        return backup;
    }
}
