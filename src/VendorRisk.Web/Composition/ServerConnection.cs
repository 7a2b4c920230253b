using Npgsql;

namespace VendorRisk.Web.Composition;

/// <summary>A connection of its own to the PostgreSQL server, past the pools of the modules; closing it ends it.</summary>
internal static class ServerConnection
{
    /// <param name="store">The database.</param>
    /// <param name="name">What the server calls it.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <exception cref="NpgsqlException">The server does not answer.</exception>
    public static async Task<NpgsqlConnection> OpenAsync(StoreAddress store, string name, CancellationToken cancellation)
    {
        // The keep-alive lets both ends notice a machine that is gone.
        NpgsqlConnectionStringBuilder text = new(store.ConnectionString) { ApplicationName = name, Pooling = false, KeepAlive = 30 };
        NpgsqlConnection connection = new(text.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
