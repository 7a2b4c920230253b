using System.Data.Common;
using Microsoft.Data.Sqlite;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Web.Composition;

/// <summary>A table that stands in a store while records are copied into it. Where a copy was killed it stays, so that half of an installation is never taken for the whole.</summary>
internal static class CopyMark
{
    private const string Table = "store_copy_unfinished";

    public static async Task SetAsync(StoreAddress store, CancellationToken cancellation)
    {
        if (SchemaOf(store) is { } schema)
        {
            await AskAsync(store, DurableSchema.Create(schema), cancellation);
        }

        await AskAsync(store, $"CREATE TABLE {NameIn(store)} (note TEXT)", cancellation);
    }

    public static Task ClearAsync(StoreAddress store, CancellationToken cancellation) => AskAsync(store, $"DROP TABLE {NameIn(store)}", cancellation);

    public static async Task<bool> IsSetAsync(StoreAddress store, CancellationToken cancellation)
    {
        if (store.IsPostgres)
        {
            return await AskAsync(store, $"SELECT to_regclass('{NameIn(store)}') IS NOT NULL", cancellation) is true;
        }

        return File.Exists(new SqliteConnectionStringBuilder(store.ConnectionString).DataSource)
            && await AskAsync(store, $"SELECT count(*) FROM sqlite_master WHERE name = '{Table}'", cancellation) is not 0L;
    }

    private static string? SchemaOf(StoreAddress store) => store.IsPostgres ? DurableSchema.Of(store.ConnectionString) : null;

    private static string NameIn(StoreAddress store) => SchemaOf(store) is { } schema ? $"{DurableSchema.Quoted(schema)}.{Table}" : Table;

    private static async Task<object?> AskAsync(StoreAddress store, string sql, CancellationToken cancellation)
    {
        await using DbConnection connection = store.IsPostgres
            ? await ServerConnection.OpenAsync(store, "VendorRisk copy mark", cancellation)
            : StoreQuery.Open(new SqliteConnectionStringBuilder(store.ConnectionString).DataSource, SqliteOpenMode.ReadWriteCreate);
        await using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The product's own text and a quoted name.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(cancellation);
    }
}
