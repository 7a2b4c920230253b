using System.Globalization;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>
/// Puts a backup in the place of what is in a data folder. Nothing that is there is touched before the backup is unpacked and checked, and then it is set aside,
/// not deleted. What a crash leaves half done is recognised at the next start.
/// </summary>
internal sealed class Restore(DataDirectory data, TimeProvider clock)
{
    private const string Marker = "restore-unfinished.txt";
    private const string Unpacking = ".restore-";

    /// <summary>Refuses a data folder in which a restore was begun and not ended.</summary>
    /// <exception cref="BackupException">There was one.</exception>
    public static void RefuseUnfinished(DataDirectory data)
    {
        string marker = Path.Combine(data.Path, Marker);
        if (File.Exists(marker))
        {
            throw new BackupException(
                $"データの置き場所 {data.Path} は、控えから戻す作業（restore）の途中で止まっています。もう一度 restore を行ってください。{AsideIn(marker)}");
        }
    }

    // It is made only where there was something to move.
    private static string AsideIn(string marker) => File.ReadAllText(marker).Trim() is var aside && Directory.Exists(aside) ? $"元のデータは {aside} にあります。" : "";

    /// <param name="path">The backup.</param>
    /// <param name="intoServer">Takes the store out of the unpacked backup into a database; null where the store is a file of the data folder.</param>
    /// <param name="cancellation">Ends it before anything is changed.</param>
    /// <returns>What was restored, and where the earlier contents are; null when there were none.</returns>
    /// <exception cref="BackupException">Refused; what is there is as it was.</exception>
    public async Task<(BackupManifest Manifest, string? Aside)> RunAsync(string path, Func<DataDirectory, Task>? intoServer = null, CancellationToken cancellation = default)
    {
        data.Prepare();
        using StoreLock alone = StoreLock.TryTake(data, StoreHolder.Command, StoreLock.Patience) ?? throw new BackupException(
            $"データの置き場所 {data.Path} を VendorRisk が使っているため、控えから戻せません。VendorRisk を終わらせてから、もう一度行ってください。");
        foreach (string left in Directory.EnumerateDirectories(data.Path, Unpacking + "*").ToArray())
        {
            Directory.Delete(left, recursive: true); // By a restore that was killed.
        }

        using BackupReader backup = await BackupReader.OpenAsync(path, cancellation);
        DataDirectory unpacked = new(Path.Combine(data.Path, $"{Unpacking}{Guid.NewGuid():N}"));
        try
        {
            UnixPrivate.CreateFolder(unpacked.Path);
            await backup.UnpackAsync(unpacked, cancellation);
            cancellation.ThrowIfCancellationRequested();
            return (backup.Manifest, await ExchangeAsync(unpacked, intoServer));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"控え {path} を {data.Path} に戻せませんでした（{problem.Message}）。書く権限を確かめて、もう一度行ってください。", problem);
        }
        finally
        {
            if (Directory.Exists(unpacked.Path))
            {
                Directory.Delete(unpacked.Path, recursive: true);
            }
        }
    }

    private async Task<string?> ExchangeAsync(DataDirectory unpacked, Func<DataDirectory, Task>? intoServer)
    {
        string[] there = [.. BackupScope.Replaced.Where(name => Path.Exists(Path.Combine(data.Path, name)))];
        string aside = Path.Combine(data.Path, $"before-restore-{FileStamp.Of(clock)}");
        string marker = Path.Combine(data.Path, Marker);
        await using (FileStream begun = new(marker, FileMode.Create, FileAccess.Write))
        {
            await begun.WriteAsync(System.Text.Encoding.UTF8.GetBytes(aside + "\n"));
            begun.Flush(flushToDisk: true);
        }

        if (intoServer is not null)
        {
            await FillServerAsync(unpacked, intoServer, marker);
        }

        if (there.Length > 0)
        {
            UnixPrivate.CreateFolder(aside);
            Move(there, data.Path, aside);
        }

        Move([.. BackupScope.Replaced.Where(name => Path.Exists(Path.Combine(unpacked.Path, name)))], unpacked.Path, data.Path);
        File.Delete(marker);
        return there.Length > 0 ? aside : null;
    }

    private static async Task FillServerAsync(DataDirectory unpacked, Func<DataDirectory, Task> intoServer, string marker)
    {
        try
        {
            await intoServer(unpacked);
        }
        catch
        {
            // The data folder is as it was.
            File.Delete(marker);
            throw;
        }

        // The database has it now.
        File.Delete(unpacked.Store);
    }

    private static void Move(string[] names, string from, string to)
    {
        foreach (string name in names)
        {
            Directory.Move(Path.Combine(from, name), Path.Combine(to, name));
        }
    }
}
