using Microsoft.Data.Sqlite;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>
/// Makes a SQLite file of the store as it is at one moment, while others keep writing. A backup of a PostgreSQL database holds such a file as well: so it is
/// tried, and restored, on any machine, with or without a server.
/// </summary>
internal sealed class StoreImage(DataDirectory data, StoreSettings store, IEnumerable<IStoreCopy> modules)
{
    /// <summary>What there is to copy, as messages call it.</summary>
    public string Source => store.Name;

    /// <summary>Whether there is a store; a database that is named is taken for one.</summary>
    public bool Exists => store.MayHoldSomething(data);

    /// <param name="path">The file to make.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="BackupException">The tables are of an older edition.</exception>
    /// <exception cref="System.Data.Common.DbException">The store cannot be read, or the file not written.</exception>
    public async Task MakeAsync(string path, CancellationToken cancellation)
    {
        if (!store.Address.IsPostgres)
        {
            await Task.Run(() => SqliteCopy.Make(data.Store, path), cancellation);
            return;
        }

        UnixPrivate.Create(path).Dispose();
        StoreAddress image = StoreAddress.Sqlite(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        await using (ServerSnapshot moment = await ServerSnapshot.ExportAsync(store.Address, cancellation))
        {
            foreach (IStoreCopy module in modules.DistinctBy(module => module.Name))
            {
                try
                {
                    await module.CopyAsync(store.Address, moment.Name, image, cancellation);
                }
                catch (InvalidOperationException problem) when (StoreTrouble.Of(problem) is null)
                {
                    throw new BackupException($"{Source} を写せませんでした。{problem.Message}", problem);
                }
            }
        }

        // Into the one file that is kept.
        await using SqliteConnection connection = StoreQuery.Open(path, SqliteOpenMode.ReadWrite);
        StoreQuery.Column(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
