using VendorRisk.Web.CommandLine.Stores;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Backups;

/// <summary>Puts the store of an unpacked backup into the PostgreSQL database that the operator names, which must be empty.</summary>
internal sealed class ServerRestore(StoreSettings database, TextWriter output)
{
    /// <exception cref="StartupException">The database is in use, holds something, or cannot be filled.</exception>
    public async Task RunAsync(DataDirectory unpacked, CancellationToken cancellation)
    {
        try
        {
            await using DatabaseLock? alone = await DatabaseLock.TakeAsync(database, cancellation: cancellation);
            await using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(unpacked).BuildServiceProvider();

            // A backup of an earlier version: only tables that are up to date can be copied.
            await services.GetRequiredService<StoreTables>().InitialiseAsync(cancellation);
            await new StoreFilling(output).RunAsync(services.GetServices<IStoreCopy>(), services.GetRequiredService<StoreSettings>(), database, "restore", cancellation);
        }
        catch (Exception problem) when (StoreTrouble.Of(problem) is { } said)
        {
            throw new StartupException($"{database.Name} に戻せません（{said}）。{database.WhatToCheck}", problem);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        }
    }
}
