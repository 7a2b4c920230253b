using System.Globalization;
using Microsoft.Data.Sqlite;

namespace VendorRisk.Testing;

/// <summary>A store file of its own for one test, removed at the end; it answers questions that go past the module.</summary>
/// <param name="path">Where a file is already, or is to be; null for a new one.</param>
internal sealed class StoreFile(string? path = null) : IDisposable
{
    public string Path { get; } = path ?? System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"vendorrisk-{Guid.NewGuid():N}.db");

    public string ConnectionString => $"Data Source={Path}";

    /// <summary>The rows of an answer, their columns joined by a bar. Also carries out what answers nothing.</summary>
    public List<string> Query(string sql)
    {
        using SqliteConnection connection = new(ConnectionString);
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own constant text.
        command.CommandText = sql;
#pragma warning restore CA2100
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        foreach (string suffix in new[] { "", "-wal", "-shm" })
        {
            File.Delete(Path + suffix);
        }
    }
}
