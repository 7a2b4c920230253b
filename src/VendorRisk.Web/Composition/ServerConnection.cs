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

    /// <summary>Opens a connection that begins with a statement, such as the taking of a lock, however long that takes.</summary>
    /// <returns>Null when the statement answers false.</returns>
    /// <exception cref="NpgsqlException">The server does not answer.</exception>
    public static async Task<NpgsqlConnection?> OpenAsync(StoreAddress store, string name, string first, CancellationToken cancellation)
    {
        NpgsqlConnection connection = await OpenAsync(store, name, cancellation);
        try
        {
#pragma warning disable CA2100 // Never what somebody has entered.
            await using NpgsqlCommand command = new(first, connection) { CommandTimeout = 0 };
#pragma warning restore CA2100
            if (await command.ExecuteScalarAsync(cancellation) is not false)
            {
                return connection;
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    /// <summary>Runs a statement of the product's own.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="statement">The statement; its parameters are <c>$1</c>, <c>$2</c> …</param>
    /// <param name="cancellation">Ends it.</param>
    /// <param name="values">What the parameters stand for.</param>
    /// <returns>The first column of the first row; null when there is none.</returns>
    public static async Task<object?> AskAsync(NpgsqlConnection connection, string statement, CancellationToken cancellation, params object[] values)
    {
#pragma warning disable CA2100 // Never what somebody has entered.
        await using NpgsqlCommand command = new(statement, connection);
#pragma warning restore CA2100
        foreach (object value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return await command.ExecuteScalarAsync(cancellation);
    }
}
