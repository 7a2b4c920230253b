using Microsoft.Data.Sqlite;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>Copies a SQLite file in one piece, inside one reading transaction: as it is at one moment, however much is written meanwhile.</summary>
internal static class SqliteCopy
{
    public static void Make(string file, string copy)
    {
        UnixPrivate.Create(copy).Dispose();
        using SqliteConnection source = StoreQuery.Open(file, SqliteOpenMode.ReadOnly);
        using SqliteConnection target = StoreQuery.Open(copy, SqliteOpenMode.ReadWrite);
        source.BackupDatabase(target);
    }
}
