using System.Globalization;
using Microsoft.Data.Sqlite;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Upkeep;

/// <summary>Keeps the store's file fast and small, and looks every night whether it is still sound, while a backup from before the damage is still there.</summary>
internal sealed class StoreUpkeep(DataDirectory data) : IScheduledJob
{
    private const int ShownFaults = 5;
    private const double BytesInMegabyte = 1024 * 1024;

    public string Id => "upkeep";

    public string Schedule => "30 3 * * *";

    /// <exception cref="StartupException">The file is damaged.</exception>
    public Task<string> RunAsync(CancellationToken cancellation) => Task.Run(Run, cancellation);

    private string Run()
    {
        using SqliteConnection connection = StoreQuery.Open(data.Store, SqliteOpenMode.ReadWrite);
        List<string> faults = StoreQuery.Column(connection, $"PRAGMA quick_check({ShownFaults})");
        if (faults is not ["ok"])
        {
            throw new StartupException(
                $"データのファイル {data.Store} が壊れています（{string.Join("、", faults)}）。VendorRisk を終わらせ、控え（backup）から戻してください。");
        }

        StoreQuery.Column(connection, "PRAGMA optimize");

        // Whoever writes waits as long as this waits for readers. The first column says whether one was still there; then the rest is written back next time.
        StoreQuery.Column(connection, "PRAGMA busy_timeout=500");
        bool whole = StoreQuery.Column(connection, "PRAGMA wal_checkpoint(TRUNCATE)") is ["0"];
        string size = (new FileInfo(data.Store).Length / BytesInMegabyte).ToString("0.0", CultureInfo.InvariantCulture);
        return $"データのファイルに壊れた所はありません（{size} MB）。{(whole ? "書きかけの記録をまとめました。" : "使用中のため、書きかけの記録は次回まとめます。")}";
    }
}
