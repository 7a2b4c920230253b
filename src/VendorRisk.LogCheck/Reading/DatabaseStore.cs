using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Npgsql;
using VendorRisk.Linked.Storage;

namespace VendorRisk.LogCheck.Reading;

/// <summary>A SQLite file or a PostgreSQL database, read within one transaction: the product may go on writing, and a file is opened for reading only.</summary>
internal sealed class DatabaseStore : ILogStore
{
    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;
    private readonly bool _postgres;

    private DatabaseStore(DbConnection connection, DbTransaction transaction, bool postgres)
    {
        _connection = connection;
        _transaction = transaction;
        _postgres = postgres;
    }

    /// <param name="store">The file's path, or the database's connection string (words with an equals sign).</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="StoreUnreadableException">It cannot be opened.</exception>
    public static async Task<DatabaseStore> OpenAsync(string store, CancellationToken cancellation)
    {
        // A connection string may begin with any of its words, its password among them; what is there as a file is a file.
        bool file = File.Exists(store);
        bool postgres = !file && store.Contains('=', StringComparison.Ordinal);
        if (!file && !postgres)
        {
            throw new StoreUnreadableException($"データのファイル {store} がありません。");
        }

        try
        {
            DbConnection connection = postgres
                ? new NpgsqlConnection(store)
                : new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = store, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
            await connection.OpenAsync(cancellation);
            DbTransaction transaction = postgres
                ? await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation)
                : ((SqliteConnection)connection).BeginTransaction(deferred: true);
            return new DatabaseStore(connection, transaction, postgres);
        }
        catch (Exception problem) when (problem is DbException or ArgumentException)
        {
            // The text may hold a password.
            throw new StoreUnreadableException(postgres ? "データベースに接続できません。接続先と利用者を確かめてください。" : $"データのファイル {store} を開けません（{problem.Message}）。", problem);
        }
    }

    public async Task<IReadOnlySet<string>> TablesAsync(CancellationToken cancellation)
    {
        await using DbCommand command = Command(_postgres
            ? "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
            : "SELECT name FROM sqlite_master WHERE type = 'table'");
        HashSet<string> names = new(StringComparer.Ordinal);
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    public async IAsyncEnumerable<DurableChainCell?[]> RowsAsync(string table, DurableChainTable form, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using IAsyncEnumerator<DurableChainCell?[]> rows =
            DurableChainReader.RowsAsync(_connection, _transaction, _postgres, table, form, cancellation).GetAsyncEnumerator(cancellation);
        while (true)
        {
            DurableChainCell?[] row;
            try
            {
                if (!await rows.MoveNextAsync())
                {
                    yield break;
                }

                row = rows.Current;
            }
            catch (Exception problem) when (problem is DbException or NotSupportedException or InvalidCastException)
            {
                throw new StoreUnreadableException($"表 {table} を読めません（{problem.Message}）。", problem);
            }

            yield return row;
        }
    }

    public async Task<bool> AnyAsync(string table, CancellationToken cancellation)
    {
        await using DbCommand command = Command($"SELECT EXISTS (SELECT 1 FROM {DurableSchema.Quoted(table)})");
        return await command.ExecuteScalarAsync(cancellation) is true or 1L;
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private DbCommand Command(string text)
    {
        DbCommand command = _connection.CreateCommand();
        command.Transaction = _transaction;
#pragma warning disable CA2100 // Constant text and quoted names.
        command.CommandText = text;
#pragma warning restore CA2100
        return command;
    }
}
