using System.Collections.Immutable;
using Npgsql;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>The migrations of a PostgreSQL database beside those that this product knows; see <see cref="StoreSchema"/>.</summary>
internal static class ServerSchema
{
    private const string Tables = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename LIKE '%\\_migrations'";

    /// <summary>Whether tables are there that lack a migration of this product. An empty database lacks none.</summary>
    /// <exception cref="NpgsqlException">The server does not answer.</exception>
    public static async Task<bool> IsPendingAsync(StoreAddress store, CancellationToken cancellation)
    {
        await using NpgsqlConnection connection = await ServerConnection.OpenAsync(store, "VendorRisk schema", cancellation);
        foreach (string table in await ColumnAsync(connection, Tables, cancellation))
        {
            ImmutableHashSet<string> known = StoreSchema.KnownOnPostgres(table);
            if (!known.IsEmpty && !known.IsSubsetOf(await ColumnAsync(connection, $"SELECT \"MigrationId\" FROM {table}", cancellation)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether there are no tables of the product.</summary>
    /// <exception cref="NpgsqlException">The server does not answer.</exception>
    public static async Task<bool> IsEmptyAsync(StoreAddress store, CancellationToken cancellation)
    {
        await using NpgsqlConnection connection = await ServerConnection.OpenAsync(store, "VendorRisk schema", cancellation);
        return !(await ColumnAsync(connection, Tables, cancellation)).Exists(table => !StoreSchema.KnownOnPostgres(table).IsEmpty);
    }

    private static async Task<List<string>> ColumnAsync(NpgsqlConnection connection, string statement, CancellationToken cancellation)
    {
#pragma warning disable CA2100 // Names that the server gave, of tables of the product's own.
        await using NpgsqlCommand command = new(statement, connection);
#pragma warning restore CA2100
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellation);
        List<string> rows = [];
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
