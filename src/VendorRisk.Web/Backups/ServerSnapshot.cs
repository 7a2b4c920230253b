using System.Data;
using Npgsql;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>One moment of a PostgreSQL database, which other connections can read from as long as this is open.</summary>
internal sealed class ServerSnapshot : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;

    private ServerSnapshot(NpgsqlConnection connection, NpgsqlTransaction transaction, string name)
    {
        this.connection = connection;
        this.transaction = transaction;
        Name = name;
    }

    /// <summary>What the server calls it.</summary>
    public string Name { get; }

    /// <exception cref="NpgsqlException">The server does not answer.</exception>
    public static async Task<ServerSnapshot> ExportAsync(StoreAddress store, CancellationToken cancellation)
    {
        NpgsqlConnection connection = await ServerConnection.OpenAsync(store, "VendorRisk backup", cancellation);
        try
        {
            NpgsqlTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            await using NpgsqlCommand export = new("SELECT pg_export_snapshot()", connection, transaction);
            return new ServerSnapshot(connection, transaction, (string)(await export.ExecuteScalarAsync(cancellation))!);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}
