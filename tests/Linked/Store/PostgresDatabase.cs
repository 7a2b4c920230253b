using System.Globalization;
using Npgsql;

namespace VendorRisk.Testing;

/// <summary>A store in a database of its own on the tests' PostgreSQL.</summary>
internal sealed class PostgresDatabase : TestStore
{
    private const int Tries = 5;

    public PostgresDatabase() => PostgresInstance.Execute($"CREATE DATABASE {Name} STRATEGY file_copy");

    public string ConnectionString => PostgresInstance.ConnectionTo(Name);

    public override string Name { get; } = $"test_{Guid.NewGuid():N}";

    public override StoreAddress Address => StoreAddress.Postgres(ConnectionString);

    public override List<string> Query(string sql)
    {
        using NpgsqlConnection connection = new(ConnectionString + ";Pooling=false"); // The database goes away.
        connection.Open();
#pragma warning disable CA2100 // The tests' own constant text.
        using NpgsqlCommand command = new(sql, connection);
#pragma warning restore CA2100
        using NpgsqlDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    public override void Dispose()
    {
        for (int left = Tries; ; left--)
        {
            try
            {
                PostgresInstance.Execute($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
                return;
            }
            catch (PostgresException used) when (used.SqlState == PostgresErrorCodes.ObjectInUse && left > 0)
            {
                // The server waits five seconds for those it has ended; on a busy machine they take longer.
            }
        }
    }
}
