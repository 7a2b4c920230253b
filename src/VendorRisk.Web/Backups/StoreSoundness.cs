using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>Whether a store's file is what it was: sound as a database, and its logs without a gap.</summary>
internal static class StoreSoundness
{
    /// <summary>Tables to which entries are only ever added; each counts its own from 1.</summary>
    private static readonly string[] Logs = ["registry_audit", "engagements_audit", "scoring_policy_history", "scoring_pack_history"];

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

    /// <summary>The logs with how many entries each has, and which entries are missing.</summary>
    public static ImmutableArray<LogSoundness> LogsOf(string path)
    {
        using SqliteConnection connection = StoreQuery.Open(path, SqliteOpenMode.ReadWrite);
        return [.. Logs.Where(log => StoreQuery.Number(connection, $"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '{log}'") > 0).Select(log => Of(connection, log))];
    }

    private static LogSoundness Of(SqliteConnection connection, string log)
    {
        long entries = StoreQuery.Number(connection, $"SELECT count(*) FROM \"{log}\"");

        // What SQLite has counted up to, also when the newest entries are gone.
        long counted = Math.Max(StoreQuery.Number(connection, $"SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = '{log}'"), StoreQuery.Number(connection, $"SELECT coalesce(max(\"Sequence\"), 0) FROM \"{log}\""));
        return new LogSoundness(log, entries, counted - entries);
    }
}
