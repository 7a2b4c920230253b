namespace VendorRisk.Web.Composition;

/// <summary>The right of a command to write: to the data folder, and to the database where the store is one.</summary>
internal sealed class StoreRight : IAsyncDisposable
{
    /// <summary>How long a command waits for another that is bringing the tables up to date.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly StoreLock folder;
    private readonly DatabaseLock? database;

    private StoreRight(StoreLock folder, DatabaseLock? database) => (this.folder, this.database) = (folder, database);

    /// <param name="data">The data folder.</param>
    /// <param name="store">The store.</param>
    /// <param name="page">Where the same is done on the pages; null when nowhere.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <exception cref="StartupException">Another process has it.</exception>
    /// <exception cref="Npgsql.NpgsqlException">The server does not answer.</exception>
    public static async Task<StoreRight> ForCommandAsync(DataDirectory data, StoreSettings store, string? page, CancellationToken cancellation)
    {
        StoreLock folder = StoreLock.ForCommand(data, page);
        try
        {
            return new StoreRight(folder, await DatabaseLock.TakeAsync(store, cancellation: cancellation));
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>The right to bring tables up to date. Another command in the same folder is waited for.</summary>
    /// <returns>Null while a web server, here or on another machine, keeps them.</returns>
    /// <exception cref="Npgsql.NpgsqlException">The server does not answer.</exception>
    public static async Task<StoreRight?> TryForCommandAsync(DataDirectory data, StoreSettings store, CancellationToken cancellation)
    {
        StoreLock? folder = StoreLock.TryTake(data, StoreHolder.Command, TimeSpan.Zero)
            ?? (StoreLock.HolderOf(data) == StoreHolder.Host ? null : StoreLock.TryTake(data, StoreHolder.Command, Patience));
        if (folder is null)
        {
            return null;
        }

        try
        {
            DatabaseLock? database = await DatabaseLock.TryTakeAsync(store, shared: false, cancellation);
            if (database is not null || !store.Address.IsPostgres)
            {
                return new StoreRight(folder, database);
            }

            folder.Dispose();
            return null;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (database is not null)
        {
            await database.DisposeAsync();
        }

        folder.Dispose();
    }
}
