using Microsoft.Data.Sqlite;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Jobs;

/// <summary>The file of the store of jobs, before it is opened.</summary>
internal static class JobsFile
{
    private const int Corrupt = 11;
    private const int NoDatabase = 26;

    /// <summary>Whether it is there and is no sound database.</summary>
    /// <exception cref="SqliteException">It cannot be opened for another reason.</exception>
    public static bool IsBroken(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        try
        {
            using SqliteConnection connection = StoreQuery.Open(path, SqliteOpenMode.ReadWrite);
            return StoreQuery.Column(connection, "PRAGMA quick_check(1)") is not ["ok"];
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode is Corrupt or NoDatabase)
        {
            return true;
        }
    }
}
