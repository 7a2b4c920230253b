using System.Collections.Immutable;
using VendorRisk.PluginHost.Files;
using VendorRisk.PluginHost.Shipping;
using VendorRisk.PluginHost.Signing;

namespace VendorRisk.Scoring.Packs;

/// <summary>
/// The files of installed plugins, <c>ID/VERSION/</c> each. A version is written aside, forced onto the disk and then renamed into its place, so that
/// it is there whole or not at all; what the store does not know after a power cut is cleared away at the next start.
/// </summary>
internal sealed class PackShelf(string root)
{
    private const string Aside = ".aside";

    /// <summary>What of the contents is installed: the manifest, its signature and the files it lists. Anything else is left behind.</summary>
    public static ImmutableSortedDictionary<string, byte[]> Shipped(PackManifest manifest, PackContents contents) =>
        contents.Files.Where(f => f.Key is PackFiles.ManifestName or PackSignature.FileName || manifest.Files.ContainsKey(f.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Puts the files of a version in their place, instead of whatever was there.</summary>
    public void Put(string id, string version, IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        DirectoryInfo aside = Directory.CreateDirectory(Path.Combine(root, Aside, Guid.NewGuid().ToString("N")));
        foreach ((string name, byte[] bytes) in files)
        {
            using FileStream file = new(Path.Combine(aside.FullName, name), FileMode.CreateNew, FileAccess.Write);
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        string place = PlaceOf(id, version);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        Delete(new DirectoryInfo(place));
        aside.MoveTo(place);
    }

    /// <summary>Whether a version has a folder here.</summary>
    public bool Holds(string id, string version) => Directory.Exists(PlaceOf(id, version));

    public PackContents Read(string id, string version) => PackContentsReader.Read(PlaceOf(id, version));

    /// <summary>Deletes one version, and the plugin's folder with its last one.</summary>
    public void Remove(string id, string version)
    {
        Delete(new DirectoryInfo(PlaceOf(id, version)));
        DirectoryInfo pack = new(Path.Combine(root, id));
        if (pack.Exists && !pack.EnumerateFileSystemInfos().Any())
        {
            pack.Delete();
        }
    }

    /// <summary>Clears away what the store does not know: half-copied folders, removed plugins, links.</summary>
    /// <param name="known">The versions that the store knows.</param>
    /// <param name="aside">Whether what is being written aside is cleared too: only where nobody else can be writing.</param>
    public void Clear(IReadOnlySet<(string Id, string Version)> known, bool aside)
    {
        DirectoryInfo folder = new(root);
        if (!folder.Exists)
        {
            return;
        }

        foreach (DirectoryInfo pack in folder.EnumerateDirectories().Where(p => aside || p.Name != Aside))
        {
            if (pack.LinkTarget is not null || !known.Any(k => k.Id == pack.Name))
            {
                Delete(pack);
                continue;
            }

            foreach (DirectoryInfo version in pack.EnumerateDirectories().Where(v => v.LinkTarget is not null || !known.Contains((pack.Name, v.Name))))
            {
                Delete(version);
            }
        }
    }

    /// <remarks>Id and version have passed the manifest's own forms, which hold no separator and no leading dot.</remarks>
    private string PlaceOf(string id, string version) => Path.Combine(root, id, version);

    private static void Delete(DirectoryInfo folder)
    {
        if (folder.LinkTarget is not null)
        {
            folder.Delete();
        }
        else if (folder.Exists)
        {
            folder.Delete(recursive: true);
        }
    }
}
