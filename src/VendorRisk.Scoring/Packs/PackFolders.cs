using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.PluginHost.Files;
using VendorRisk.PluginHost.Shipping;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Packs;

/// <summary>
/// The shipped bytes of installed versions in the store, and the folders of this machine that are written from them. Without other nodes a folder that is there is left as
/// it is: whether it is what was installed is found out where it is loaded.
/// </summary>
internal sealed class PackFolders(IDbContextFactory<ScoringContext> contexts, ScoringOptions options)
{
    private readonly PackShelf _shelf = new(options.InstalledFolder ?? "");

    /// <summary>The rows of a version that is about to be installed.</summary>
    public static IEnumerable<PackFileRow> Rows(string id, string version, ImmutableSortedDictionary<string, byte[]> files) =>
        files.Select(file => new PackFileRow { Id = id, Version = version, Name = file.Key, Content = file.Value });

    /// <summary>Keeps the bytes of versions that were installed before the store kept them.</summary>
    public async Task KeepAsync(ImmutableArray<PackVersionRow> versions, CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        foreach (PackVersionRow version in await MissingAsync(db, versions, cancellation))
        {
            PackContents contents = await Task.Run(() => _shelf.Read(version.Id, version.Version), cancellation);
            if (Shipped(contents, version) is not { } files)
            {
                continue; // Not on this machine, or not as it was installed.
            }

            await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
            if ((await MissingAsync(db, [version], cancellation)).Count > 0
                && await db.PackVersions.AnyAsync(v => v.Id == version.Id && v.Version == version.Version && v.ManifestHash == version.ManifestHash, cancellation))
            {
                db.PackFiles.AddRange(Rows(version.Id, version.Version, files));
                await db.SaveChangesAsync(cancellation);
                await transaction.CommitAsync(cancellation);
            }

            db.ChangeTracker.Clear();
        }
    }

    /// <summary>
    /// Writes the folders that this machine lacks, and beside other nodes those that hold another build: a version that was removed while nobody here looked and
    /// installed again may have other bytes.
    /// </summary>
    public async Task WriteAsync(ImmutableArray<PackVersionRow> versions, CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        foreach (PackVersionRow version in versions.Where(version => !IsThere(version)))
        {
            List<PackFileRow> files = await db.PackFiles.AsNoTracking().Where(f => f.Id == version.Id && f.Version == version.Version).ToListAsync(cancellation);
            if (files.Count > 0)
            {
                await Task.Run(() => _shelf.Put(version.Id, version.Version, files.Select(file => KeyValuePair.Create(file.Name, file.Content))), cancellation);
            }
        }
    }

    private bool IsThere(PackVersionRow version) =>
        _shelf.Holds(version.Id, version.Version) && (!options.Shared || _shelf.Read(version.Id, version.Version).ManifestHash == version.ManifestHash);

    /// <summary>What was installed, without what else lies in the folder by now; null when the folder holds something else or not all of it.</summary>
    private static ImmutableSortedDictionary<string, byte[]>? Shipped(PackContents contents, PackVersionRow version) =>
        contents.ManifestHash == version.ManifestHash
        && PackManifestReader.Read(contents.Find(PackFiles.ManifestName)).Manifest is { } manifest
        && manifest.Files.All(file => contents.Find(file.Key) is { } bytes && PackFiles.Sha256(bytes) == file.Value)
            ? PackShelf.Shipped(manifest, contents)
            : null;

    private static async Task<List<PackVersionRow>> MissingAsync(ScoringContext db, ImmutableArray<PackVersionRow> versions, CancellationToken cancellation)
    {
        var kept = await db.PackFiles.Select(f => new { f.Id, f.Version }).Distinct().ToListAsync(cancellation);
        return [.. versions.Where(v => !kept.Any(k => k.Id == v.Id && k.Version == v.Version))];
    }
}
