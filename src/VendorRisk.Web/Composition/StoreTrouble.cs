using Microsoft.Data.Sqlite;

namespace VendorRisk.Web.Composition;

/// <summary>What an operator is told when the store cannot be written.</summary>
internal static class StoreTrouble
{
    private const int SqliteFull = 13;

    /// <summary>Whether the disk is full, as SQLite, Unix or Windows say it, at whatever depth.</summary>
    public static bool IsFull(Exception problem)
    {
        for (Exception? cause = problem; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException { SqliteErrorCode: SqliteFull } or IOException { HResult: 28 or unchecked((int)0x80070070) })
            {
                return true;
            }
        }

        return false;
    }

    public static string Full(DataDirectory data) =>
        $"データの置き場所 {data.Path} のディスクに空きがないため、書き込めません。保存済みの内容は失われていません。空きを作ってから、もう一度行ってください。";
}
