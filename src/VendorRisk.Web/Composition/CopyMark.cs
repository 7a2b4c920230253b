using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace VendorRisk.Web.Composition;

/// <summary>A table that stands in a store while records are copied into it. Where a copy was killed it stays, so that half of an installation is never taken for the whole.</summary>
internal static class CopyMark
{
    private const string Table = "store_copy_unfinished";

    public static Task SetAsync(StoreAddress store, CancellationToken cancellation) =>
        RunAsync(store, (schema, name) => (schema is null ? "" : $"CREATE SCHEMA IF NOT EXISTS {schema}; ") + $"CREATE TABLE {name} (note TEXT)", cancellation);

    public static Task ClearAsync(StoreAddress store, CancellationToken cancellation) => RunAsync(store, (_, name) => $"DROP TABLE {name}", cancellation);

    public static async Task<bool> IsSetAsync(StoreAddress store, CancellationToken cancellation)
    {
        if (!store.IsPostgres && !File.Exists(new SqliteConnectionStringBuilder(store.ConnectionString).DataSource))
        {
            return false;
        }

        return await RunAsync(
            store, (_, name) => store.IsPostgres ? $"SELECT count(to_regclass('{name}'))" : $"SELECT count(*) FROM sqlite_master WHERE name = '{name}'", cancellation) is not 0L;
    }

    private static async Task<object?> RunAsync(StoreAddress store, Func<string?, string, string> sql, CancellationToken cancellation)
    {
        string? schema = null;
        if (store.IsPostgres)
        {
            using NpgsqlCommandBuilder quoting = new();
            string path = new NpgsqlConnectionStringBuilder(store.ConnectionString).SearchPath ?? "";
            schema = quoting.QuoteIdentifier(path.Split(',')[0].Trim() is { Length: > 0 } named ? named : "public");
        }

        await using DbConnection connection = store.IsPostgres
            ? new NpgsqlConnection(new NpgsqlConnectionStringBuilder(store.ConnectionString) { Pooling = false }.ConnectionString)
            : new SqliteConnection(new SqliteConnectionStringBuilder(store.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Constant text and a quoted name.
        command.CommandText = sql(schema, schema is null ? Table : $"{schema}.{Table}");
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(cancellation);
    }
}
