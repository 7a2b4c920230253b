using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using VendorRisk.Engagements;
using VendorRisk.PluginHost.Files;
using VendorRisk.PluginHost.Loading;
using VendorRisk.PluginHost.Shipping;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Packs;

/// <summary>Installed plugins over shelf, ledger and the generation in force. One change at a time.</summary>
internal sealed class PackLibrary(
    PackLedger ledger, PackFolders folders, PackUses uses, ForeignPacks foreign, Assessor assessor, ScoringOptions options, ILogger<PackLibrary> log) : IPackLibrary, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly PackShelf _shelf = new(options.InstalledFolder ?? "");

    public void Dispose() => _gate.Dispose();

    public async Task InitialiseAsync(CancellationToken cancellation = default)
    {
        if (options.InstalledFolder is null)
        {
            return;
        }

        await _gate.WaitAsync(cancellation);
        try
        {
            ImmutableArray<PackVersionRow> kept = await ledger.KeptAsync(cancellation);
            Clear(kept, aside: true);
            await folders.KeepAsync(kept, cancellation);
            await folders.WriteAsync(kept, cancellation);
            await LoadAsync(await ledger.AllAsync(cancellation), cancellation);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task FollowAsync(CancellationToken cancellation = default)
    {
        if (options.InstalledFolder is null || !await ledger.IsReadyAsync(cancellation))
        {
            return;
        }

        await _gate.WaitAsync(cancellation);
        try
        {
            if (options.Shared)
            {
                ImmutableArray<PackVersionRow> kept = await ledger.KeptAsync(cancellation);
                Clear(kept, aside: false);
                await folders.WriteAsync(kept, cancellation);
            }

            await LoadAsync(await ledger.AllAsync(cancellation), cancellation);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task<ImmutableArray<PackEntry>> ListAsync(CancellationToken cancellation = default)
    {
        var installed = options.InstalledFolder is null ? [] : await ledger.AllAsync(cancellation);
        return PackEntries.Of(assessor.Current, installed, installed.IsEmpty ? [] : await uses.CountAsync(cancellation));
    }

    public Task<ImmutableArray<PackEvent>> HistoryAsync(string? id = null, int most = 200, CancellationToken cancellation = default) =>
        ledger.HistoryAsync(id, most, cancellation);

    public Task<PackChange> InstallAsync(InstallPack command, CancellationToken cancellation = default) => OneAtATimeAsync(command.Context, async () =>
    {
        PackContents contents = await Task.Run(() => PackContentsReader.Read(command.Path), cancellation);
        ForeignPack examined = await Task.Run(() => foreign.Examine(contents), cancellation);
        examined.Pack?.Unload(); // A trial: it does not judge before it is activated.
        PackManifest? manifest = examined.Manifest;
        List<string> problems = [.. examined.Problems];
        var there = manifest is null ? null : await ledger.FindAsync(manifest.Id, cancellation);
        PackVersionRow? retired = (await ledger.KeptAsync(cancellation)).FirstOrDefault(v => v.RetiredAt is not null && v.Id == manifest?.Id && v.Version == manifest.Version.ToString());
        problems.AddRange(manifest is null ? [] : PackObjections.ToInstalling(manifest, contents, there?.Versions ?? [], retired, assessor.Current.Host));
        if (problems.Count > 0)
        {
            if (manifest is not null)
            {
                ChangeOrigin refusal = command.Context with { CommandId = Guid.NewGuid() };
                await ledger.NoteAsync(ledger.Event(manifest.Id, manifest.Version.ToString(), PackEventKind.Refused, refusal, string.Join("\n", problems.Take(20))), cancellation);
            }

            return new PackChange.Rejected([.. problems]);
        }

        string version = manifest!.Version.ToString();
        ImmutableSortedDictionary<string, byte[]> files = PackShelf.Shipped(manifest, contents);
        await Task.Run(() => _shelf.Put(manifest.Id, version, files), cancellation);
        PackEventRow happened = ledger.Event(manifest.Id, version, PackEventKind.Installed, command.Context);
        PackVersionRow row = new()
        {
            Id = manifest.Id,
            Version = version,
            ManifestHash = contents.ManifestHash,
            Signer = examined.Signer,
            InstalledBy = happened.Who,
            InstalledAt = happened.At,
        };
        return await ledger.ChangeAsync(manifest.Id, there?.Row.Revision, happened, (db, _) =>
        {
            // A version that was retired is installed again: one row, one folder.
            EntityState state = retired is null ? EntityState.Added : EntityState.Modified;
            db.Entry(row).State = state;
            db.PackFiles.Where(f => f.Id == row.Id && f.Version == row.Version).ExecuteDelete();
            db.PackFiles.AddRange(PackFolders.Rows(row.Id, row.Version, files));
        }, cancellation);
    }, cancellation);

    public Task<PackChange> ActivateAsync(ChangePack command, CancellationToken cancellation = default) => OnInstalledAsync(command, async (row, versions) =>
    {
        string version = command.Version ?? versions[0].Version;
        if (!versions.Any(v => v.Version == version))
        {
            return new PackChange.Rejected([$"{row.Id} の版 {version} は入っていません。先に入れてください。"]);
        }

        PackRow next = new() { Id = row.Id, Revision = row.Revision, ActiveVersion = version, ChangedBy = row.ChangedBy, ChangedAt = row.ChangedAt };
        PackLoad load = await Task.Run(() => foreign.Load(next, versions, _shelf), cancellation);
        ImmutableArray<string> problems = load.Pack is null ? [load.Status.Reason!] : PackObjections.ToActivating(load.Pack, assessor.Current.Host);
        if (!problems.IsEmpty)
        {
            load.Pack?.Unload();
            return new PackChange.Rejected(problems);
        }

        PackEventRow happened = ledger.Event(row.Id, version, PackEventKind.Activated, command.Context);
        PackChange change = await ledger.ChangeAsync(
            row.Id, command.ExpectedRevision, happened, (_, r) => (r.ActiveVersion, r.Breaches, r.SwitchedOff) = (version, 0, null), cancellation);
        if (change is PackChange.Saved)
        {
            assessor.Swap(old => old.With(Generations.With(old.Host, load)));
        }
        else
        {
            load.Pack?.Unload();
        }

        return change;
    }, cancellation);

    public Task<PackChange> DisableAsync(ChangePack command, CancellationToken cancellation = default) => OnInstalledAsync(command, async (row, _) =>
    {
        PackEventRow happened = ledger.Event(row.Id, row.ActiveVersion, PackEventKind.Disabled, command.Context);
        PackChange change = await ledger.ChangeAsync(
            row.Id, command.ExpectedRevision, happened, (_, r) => (r.ActiveVersion, r.SwitchedOff) = (null, null), cancellation);
        TakeOut(change, row.Id);
        return change;
    }, cancellation);

    public Task<PackChange> RemoveAsync(ChangePack command, CancellationToken cancellation = default) => OnInstalledAsync(command, async (row, versions) =>
    {
        ImmutableArray<PackUse> resting = [.. (await uses.CountAsync(cancellation)).Where(u => u.Id == row.Id)];

        // What judged up to now stays even where nothing is counted: an assessment may be on its way into the store.
        ILookup<bool, PackVersionRow> kept = versions.ToLookup(v => v.Version == row.ActiveVersion || resting.Any(u => u.Version == v.Version));
        string? detail = resting.IsEmpty ? null : $"保存した評価 {resting.Sum(u => u.Assessments)} 件の根拠なので、再現のためにファイルを残します。";
        PackEventRow happened = ledger.Event(row.Id, row.ActiveVersion, PackEventKind.Removed, command.Context, detail);
        PackChange change = await ledger.ChangeAsync(row.Id, command.ExpectedRevision, happened, (db, r) =>
        {
            db.Packs.Remove(r);
            db.PackVersions.RemoveRange(kept[false]);
            foreach (PackVersionRow version in kept[true])
            {
                db.PackVersions.Attach(version).Entity.RetiredAt = happened.At;
            }
        }, cancellation);
        TakeOut(change, row.Id);
        if (change is PackChange.Saved)
        {
            foreach (PackVersionRow gone in kept[false])
            {
                _shelf.Remove(gone.Id, gone.Version);
            }
        }

        return change;
    }, cancellation);

    /// <summary>Loads what is active and not loaded as it stands, and takes out what is active no more.</summary>
    private async Task LoadAsync(ImmutableArray<(PackRow Row, ImmutableArray<PackVersionRow> Versions)> all, CancellationToken cancellation)
    {
        ImmutableArray<(PackRow Row, ImmutableArray<PackVersionRow> Versions)> active = [.. all.Where(p => p.Row.ActiveVersion is not null)];
        foreach (string gone in assessor.Current.Host.Loads.Where(l => l.Foreign && !active.Any(p => p.Row.Id == l.Status.Id)).Select(l => l.Status.Id))
        {
            assessor.Swap(old => old.With(Generations.Without(old.Host, gone)));
        }

        foreach ((PackRow row, ImmutableArray<PackVersionRow> versions) in active.Where(p => !IsLoaded(p.Row, p.Versions)))
        {
            PackLoad load = await Task.Run(() => foreign.Load(row, versions, _shelf), cancellation);
            assessor.Swap(old => old.With(Generations.With(old.Host, load)));
        }
    }

    private bool IsLoaded(PackRow row, ImmutableArray<PackVersionRow> versions) => row.SwitchedOff is null && assessor.Current.Host.Loads.Any(
        l => l.Foreign && l.Status.Id == row.Id && l.Status.Version == row.ActiveVersion && l.Pack is { Benched: null }
            && versions.Any(v => v.Version == row.ActiveVersion && v.ManifestHash == l.ManifestHash));

    private void Clear(ImmutableArray<PackVersionRow> kept, bool aside) => _shelf.Clear(kept.Select(v => (v.Id, v.Version)).ToHashSet(), aside);

    private void TakeOut(PackChange change, string id)
    {
        if (change is PackChange.Saved)
        {
            assessor.Swap(old => old.With(Generations.Without(old.Host, id)));
        }
    }

    private Task<PackChange> OnInstalledAsync(
        ChangePack command, Func<PackRow, ImmutableArray<PackVersionRow>, Task<PackChange>> change, CancellationToken cancellation) =>
        OneAtATimeAsync(command.Context, async () => await ledger.FindAsync(command.Id, cancellation) switch
        {
            null => new PackChange.Rejected([$"プラグイン {command.Id} は入っていません。本体に付いているものは、ここでは変えられません。"]),
            var (row, _) when row.Revision != command.ExpectedRevision => new PackChange.Conflict(row.Revision, row.ChangedBy, PackLedger.Time(row.ChangedAt)),
            var (row, versions) => await change(row, versions),
        }, cancellation);

    private async Task<PackChange> OneAtATimeAsync(ChangeOrigin context, Func<Task<PackChange>> change, CancellationToken cancellation)
    {
        ImmutableArray<string> problems = PackObjections.To(context, options);
        if (!problems.IsEmpty)
        {
            return new PackChange.Rejected(problems);
        }

        await _gate.WaitAsync(cancellation);
        try
        {
            return await ledger.RepeatedAsync(context, cancellation) ?? await change();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            PackLibraryLog.Unwritable(log, failure, options.InstalledFolder!);
            return new PackChange.Rejected([$"プラグインの置き場所に書き込めません ({failure.Message})。空きと権限を確かめてください。"]);
        }
        finally
        {
            _gate.Release();
        }
    }
}
