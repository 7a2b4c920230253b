using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Leaving;

/// <summary>One moment of the store, read past the modules; beside a running host, which it does not hold up.</summary>
internal sealed class LeavingStore : IAsyncDisposable
{
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private readonly bool postgres;

    private LeavingStore(DbConnection connection, DbTransaction transaction, bool postgres) => (this.connection, this.transaction, this.postgres) = (connection, transaction, postgres);

    public static async Task<LeavingStore> OpenAsync(StoreSettings store, DataDirectory data, CancellationToken cancellation)
    {
        bool postgres = store.Address.IsPostgres;
        DbConnection connection = postgres ? await ServerConnection.OpenAsync(store.Address, "VendorRisk export-all", cancellation) : StoreQuery.Open(data.Store, SqliteOpenMode.ReadOnly);
        try
        {
            return new LeavingStore(connection, postgres ? await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation) : ((SqliteConnection)connection).BeginTransaction(deferred: true), postgres);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async Task<HashSet<string>> TablesAsync(CancellationToken cancellation)
    {
        HashSet<string> tables = new(StringComparer.Ordinal);
        await foreach (DbDataReader row in ReadAsync(postgres ? "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()" : "SELECT name FROM sqlite_master WHERE type = 'table'", cancellation))
        {
            tables.Add(row.GetString(0));
        }

        return tables;
    }

    /// <summary>A table's rows in a fixed order, each to be read before the next is asked for.</summary>
    /// <param name="table">A name of the product's own.</param>
    /// <param name="cancellation">Ends it.</param>
    public IAsyncEnumerable<DbDataReader> RowsAsync(string table, CancellationToken cancellation) => ReadAsync($"SELECT * FROM {table} ORDER BY 1, 2", cancellation);

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    // The command lives as long as its rows are read: without it SQLite closes them.
    private async IAsyncEnumerable<DbDataReader> ReadAsync(string statement, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using DbCommand command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Never what somebody has entered.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.CommandTimeout = 0;
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return reader;
        }
    }
}
