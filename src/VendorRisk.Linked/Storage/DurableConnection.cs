using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VendorRisk.Linked.Storage;

/// <summary>Sets every connection so that an acknowledged write outlives a power cut, a writer waits for another, and what is removed or emptied is overwritten.</summary>
internal sealed class DurableConnection : DbConnectionInterceptor
{
    private const string Settings =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;";

    // The framework looks with such a connection whether the file is there; changing the journal of a restored copy through it is refused.
    private const string ReadOnlySettings = "PRAGMA busy_timeout=10000;";

    public static DurableConnection Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = SettingsFor(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = SettingsFor(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string SettingsFor(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? ReadOnlySettings : Settings;
}
