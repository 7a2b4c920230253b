using System.Collections.Immutable;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>
/// What of the data folder belongs into a backup: the stores, and the folders of what was installed and of the keys. Everything else there (locks, earlier backups,
/// what was set aside) can be made again or is no part of the installation.
/// </summary>
internal static class BackupScope
{
    /// <summary>The store's file in a backup, wherever the store lies.</summary>
    public const string Store = DataDirectory.StoreFile;

    public const string Jobs = DataDirectory.JobsFile;

    private static readonly string[] Folders = ["keys", "packs", "plugin-keys", "profiles", "templates"];
    private static readonly string[] Journals = ["", "-wal", "-shm"];

    /// <summary>The SQLite files, by their names in the folder.</summary>
    public static ImmutableArray<string> Stores { get; } = [Store, Jobs];

    /// <summary>The files of the folders, by their paths below the data folder, with forward slashes. Links are left out.</summary>
    public static IEnumerable<string> Files(DataDirectory data)
    {
        EnumerationOptions whole = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return Folders.Select(folder => Path.Combine(data.Path, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", whole))
            .Select(file => Path.GetRelativePath(data.Path, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>What a restore replaces, by names in the data folder: files and folders, whether they are there or not.</summary>
    public static IEnumerable<string> Replaced => Stores.SelectMany(store => Journals.Select(end => store + end)).Concat(Folders);

    /// <summary>Whether an entry of a backup has its place in a data folder, and no other.</summary>
    public static bool Holds(string name)
    {
        string[] parts = name.Split('/');
        return !parts.Any(part => part.Length == 0 || part is "." or ".." || part.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 || part.AsSpan().IndexOfAny('\\', ':') >= 0)
            && (parts.Length == 1 ? Stores.Contains(name, StringComparer.Ordinal) : Folders.Contains(parts[0], StringComparer.Ordinal));
    }
}
