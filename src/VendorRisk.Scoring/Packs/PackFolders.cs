using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.PluginHost.Files;
using VendorRisk.PluginHost.Shipping;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Packs;

/// <summary>
/// The shipped bytes of installed versions in the store, and the folders of this machine laid from them. A folder that is there is left as it is: whether it is what
/// was installed is found out where it is loaded.
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
            if (PackFiles.Sha256(contents.Find(PackFiles.ManifestName) ?? []) != version.ManifestHash)
            {
                continue; // Not on this machine, or not as it was installed.
            }

            await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
            if ((await MissingAsync(db, [version], cancellation)).Count > 0)
            {
                db.PackFiles.AddRange(Rows(version.Id, version.Version, contents.Files));
                await db.SaveChangesAsync(cancellation);
                await transaction.CommitAsync(cancellation);
            }

            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Lays the folders that this machine lacks.</summary>
    public async Task LayAsync(ImmutableArray<PackVersionRow> versions, CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        foreach (PackVersionRow version in versions.Where(version => !_shelf.Holds(version.Id, version.Version)))
        {
            List<PackFileRow> files = await db.PackFiles.AsNoTracking().Where(f => f.Id == version.Id && f.Version == version.Version).ToListAsync(cancellation);
            if (files.Count > 0)
            {
                await Task.Run(() => _shelf.Put(version.Id, version.Version, files.Select(file => KeyValuePair.Create(file.Name, file.Content))), cancellation);
            }
        }
    }

    private static async Task<List<PackVersionRow>> MissingAsync(ScoringContext db, ImmutableArray<PackVersionRow> versions, CancellationToken cancellation)
    {
        var kept = await db.PackFiles.Select(f => new { f.Id, f.Version }).Distinct().ToListAsync(cancellation);
        return [.. versions.Where(v => !kept.Any(k => k.Id == v.Id && k.Version == v.Version))];
    }
}
