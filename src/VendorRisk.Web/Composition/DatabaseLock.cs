using Npgsql;

namespace VendorRisk.Web.Composition;

/// <summary>
/// The right to serve a PostgreSQL database, which one host at a time has: a lock of the server that ends with the connection, however the process ends. What
/// <see cref="StoreLock"/> is for a data folder.
/// </summary>
internal sealed class DatabaseLock : IAsyncDisposable
{
    private const string Take = "SELECT pg_try_advisory_lock(hashtext('vendorrisk host ' || coalesce(current_schema(), '')))";
    private readonly NpgsqlConnection connection;

    private DatabaseLock(NpgsqlConnection connection) => this.connection = connection;

    /// <returns>The lock; null where the store is a file.</returns>
    /// <exception cref="StartupException">Another host has it.</exception>
    /// <exception cref="NpgsqlException">The server does not answer.</exception>
    public static async Task<DatabaseLock?> TakeAsync(StoreSettings store, CancellationToken cancellation = default)
    {
        if (!store.Address.IsPostgres)
        {
            return null;
        }

        DatabaseLock taken = new(await ServerConnection.OpenAsync(store.Address, "VendorRisk host", cancellation));
        try
        {
            await using NpgsqlCommand command = new(Take, taken.connection);
            return await command.ExecuteScalarAsync(cancellation) is true ? taken : throw new StartupException(
                $"{store.Name} は、ほかの VendorRisk が使っています。一つのデータベースを二つで使うと、同じ仕事を二重に行うため、起動をやめました。動いている VendorRisk を使うか、それを終わらせてから起動してください。");
        }
        catch
        {
            await taken.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
