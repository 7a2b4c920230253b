using Npgsql;

namespace VendorRisk.Web.Composition;

/// <summary>
/// The right to serve a PostgreSQL database: a lock of the server that ends with the connection, however the process ends. What <see cref="StoreLock"/> is for a
/// data folder. One host or command has it alone, or the nodes of a cluster share it; nobody has it alone while others share it, and the reverse.
/// </summary>
internal sealed class DatabaseLock : IAsyncDisposable
{
    private const string Key = "hashtext('vendorrisk host ' || coalesce(current_schema(), ''))";
    private const string TakeAlone = $"SELECT pg_try_advisory_lock({Key})";
    private const string TakeShared = $"SELECT pg_try_advisory_lock_shared({Key})";
    private readonly NpgsqlConnection connection;

    private DatabaseLock(NpgsqlConnection connection) => this.connection = connection;

    /// <param name="store">The database.</param>
    /// <param name="shared">Whether other nodes may share it.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The lock; null where the store is a file.</returns>
    /// <exception cref="StartupException">Another host has it, or other nodes share it.</exception>
    /// <exception cref="NpgsqlException">The server does not answer.</exception>
    public static async Task<DatabaseLock?> TakeAsync(StoreSettings store, bool shared = false, CancellationToken cancellation = default)
    {
        if (!store.Address.IsPostgres)
        {
            return null;
        }

        return await TryTakeAsync(store, shared, cancellation) ?? throw new StartupException(shared
            ? $"{store.Name} は、複数台で動かす設定のない VendorRisk か、書き込むコマンドが使っています。それが終わってから起動してください。複数台で動かすときは、どのノードにも設定 VendorRisk:Cluster:Enabled=true が要ります。"
            : $"{store.Name} は、ほかの VendorRisk が使っています。一つのデータベースを二つで使うと、同じ仕事を二重に行うため、起動をやめました。動いている VendorRisk を使うか、それを（複数台で動いているときはすべてのノードを）終わらせてから起動してください。");
    }

    /// <returns>Null where the store is a file, or where others have the database.</returns>
    /// <exception cref="NpgsqlException">The server does not answer.</exception>
    public static async Task<DatabaseLock?> TryTakeAsync(StoreSettings store, bool shared, CancellationToken cancellation)
    {
        NpgsqlConnection? connection = store.Address.IsPostgres
            ? await ServerConnection.OpenAsync(store.Address, "VendorRisk host", shared ? TakeShared : TakeAlone, cancellation)
            : null;
        return connection is null ? null : new DatabaseLock(connection);
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
