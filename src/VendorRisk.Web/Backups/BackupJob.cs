using System.Globalization;

namespace VendorRisk.Web.Backups;

/// <summary>Makes a backup every night and keeps some generations.</summary>
internal sealed class BackupJob(BackupShelf shelf) : IScheduledJob
{
    public string Id => "backup";

    public string Schedule => "0 2 * * *";

    public async Task<string> RunAsync(CancellationToken cancellation)
    {
        (string path, int deleted) = await shelf.ScheduledAsync(cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"控え {path}（{new FileInfo(path).Length / 1024.0 / 1024.0:0.0} MB）を作りました。")
            + (deleted > 0 ? $"古い控えを {deleted} 件消しました。" : "");
    }
}
