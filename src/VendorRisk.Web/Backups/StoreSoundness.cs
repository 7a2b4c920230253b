using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>Whether a store's file is what it was: sound as a database, and its logs without a gap.</summary>
internal static class StoreSoundness
{
    /// <summary>Logs whose every entry is one change of an entity, numbered from 1 for each; the entity knows the number of its last change.</summary>
    private static readonly (string Log, string Entity, string Number, string Entities)[] ByEntity =
        [("registry_audit", "VendorId", "Version", "registry_vendor"), ("engagements_audit", "EngagementId", "Revision", "engagements_engagement")];

    /// <summary>Logs that count their entries from 1.</summary>
    private static readonly string[] Counted = ["scoring_policy_history", "scoring_pack_history"];

    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    /// <exception cref="SqliteException">It is no database.</exception>
    public static void Check(string path)
    {
        using SqliteConnection connection = StoreQuery.Open(path, SqliteOpenMode.ReadWrite);
        List<string> faults = StoreQuery.Column(connection, "PRAGMA integrity_check(3)");
        if (faults is not ["ok"])
        {
            throw new InvalidDataException($"{Path.GetFileName(path)}: {string.Join("、", faults)}");
        }
    }

    /// <summary>The logs with how many entries each has, and how many are missing.</summary>
    public static ImmutableArray<LogSoundness> LogsOf(string path)
    {
        using SqliteConnection connection = StoreQuery.Open(path, SqliteOpenMode.ReadWrite);
        return
        [
            .. ByEntity.Where(log => Exists(connection, log.Log)).Select(log => new LogSoundness(log.Log, EntriesOf(connection, log.Log), Missing(connection, log))),
            .. Counted.Where(log => Exists(connection, log)).Select(log => Of(connection, log)),
        ];
    }

    private static long Missing(SqliteConnection connection, (string Log, string Entity, string Number, string Entities) log) => StoreQuery.Number(connection, $"""
        SELECT coalesce(sum(last - entries), 0)
        FROM (
            SELECT entity, max(last) AS last, max(entries) AS entries
            FROM (
                SELECT "{log.Entity}" AS entity, max("{log.Number}") AS last, count(*) AS entries FROM "{log.Log}" GROUP BY "{log.Entity}"
                UNION ALL
                SELECT "Id", "{log.Number}", 0 FROM "{log.Entities}")
            GROUP BY entity)
        """);

    private static LogSoundness Of(SqliteConnection connection, string log)
    {
        long entries = EntriesOf(connection, log);

        // What SQLite has counted up to, also when the newest entries are gone.
        long counted = Math.Max(StoreQuery.Number(connection, $"SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = '{log}'"), StoreQuery.Number(connection, $"SELECT coalesce(max(\"Sequence\"), 0) FROM \"{log}\""));
        return new LogSoundness(log, entries, counted - entries);
    }

    private static long EntriesOf(SqliteConnection connection, string log) => StoreQuery.Number(connection, $"SELECT count(*) FROM \"{log}\"");

    private static bool Exists(SqliteConnection connection, string table) =>
        StoreQuery.Number(connection, $"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '{table}'") > 0;
}
