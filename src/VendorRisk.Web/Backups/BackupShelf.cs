using System.Globalization;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>The backups that the product made by itself: their names, and which of them are kept. Other files in the folder are left alone.</summary>
internal sealed class BackupShelf(BackupSettings settings, BackupWriter writer, TimeProvider clock)
{
    private const string Scheduled = "vendorrisk-";
    private const string Upgrade = "before-upgrade-";
    private const string End = ".zip";

    /// <summary>Makes the backup of a day, and deletes those that are no longer kept.</summary>
    /// <returns>The file, and how many were deleted.</returns>
    /// <exception cref="BackupException">It cannot be made; then none is deleted.</exception>
    public Task<(string Path, int Deleted)> ScheduledAsync(CancellationToken cancellation) => AddAsync(Scheduled, Surplus, cancellation);

    /// <summary>Makes a backup before the store is changed by a newer product.</summary>
    /// <returns>The file, and how many were deleted.</returns>
    /// <exception cref="BackupException">It cannot be made; then none is deleted.</exception>
    public Task<(string Path, int Deleted)> BeforeUpgradeAsync(CancellationToken cancellation) =>
        AddAsync(Upgrade, made => made.Skip(BackupSettings.Upgrades), cancellation);

    /// <summary>
    /// Those that are neither the first nor the newest of one of the last days for which there is any, nor the newest of one of the last weeks. A run by hand never
    /// takes the place of the night's.
    /// </summary>
    /// <param name="made">When each was made, by Japan's clock, newest first.</param>
    internal static IEnumerable<DateTime> Surplus(IReadOnlyCollection<DateTime> made)
    {
        HashSet<DateTime> kept =
        [
            .. made.GroupBy(time => time.Date).Take(BackupSettings.Days).SelectMany(day => new[] { day.First(), day.Last() }),
            .. made.DistinctBy(time => (ISOWeek.GetYear(time), ISOWeek.GetWeekOfYear(time))).Take(BackupSettings.Weeks),
        ];
        return made.Where(time => !kept.Contains(time));
    }

    private async Task<(string Path, int Deleted)> AddAsync(string kind, Func<IReadOnlyCollection<DateTime>, IEnumerable<DateTime>> surplus, CancellationToken cancellation)
    {
        string path = PathOf(kind, FileStamp.Of(clock));
        try
        {
            UnixPrivate.CreateFolder(settings.Folder);
            ClearHalfMade(kind);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"控えの置き場所 {settings.Folder} を使えません（{problem.Message}）。書き込める場所を設定 {BackupSettings.Setting} に指定してください。", problem);
        }

        await writer.WriteAsync(path, cancellation);
        DateTime[] made = [.. Made(kind).OrderDescending()];
        string[] old = [.. surplus(made).Select(time => PathOf(kind, time.ToString(FileStamp.Form, CultureInfo.InvariantCulture)))];
        foreach (string file in old)
        {
            File.Delete(file);
        }

        return (path, old.Length);
    }

    /// <summary>What a kill left of the product's own; one process at a time makes these.</summary>
    private void ClearHalfMade(string kind)
    {
        foreach (string half in Directory.EnumerateDirectories(settings.Folder, $"{kind}*{End}.partial-*"))
        {
            Directory.Delete(half, recursive: true);
        }
    }

    private IEnumerable<DateTime> Made(string kind)
    {
        foreach (string file in Directory.EnumerateFiles(settings.Folder, $"{kind}*{End}").Select(file => Path.GetFileName(file)))
        {
            if (DateTime.TryParseExact(file[kind.Length..^End.Length], FileStamp.Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time))
            {
                yield return time;
            }
        }
    }

    private string PathOf(string kind, string stamp) => Path.Combine(settings.Folder, $"{kind}{stamp}{End}");
}
