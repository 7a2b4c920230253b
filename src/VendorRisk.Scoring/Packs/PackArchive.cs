using System.Collections.Immutable;
using VendorRisk.PluginHost;
using VendorRisk.PluginHost.Loading;
using VendorRisk.PluginHost.Packs;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Packs;

/// <summary>
/// Builds of plugins that judge no more but on which stored assessments rest: switched off, replaced by another version, or removed. Each runs in a worker
/// for as long as replays ask for it, never for a new judgement. One replay at a time; a few builds stay loaded, since assessments come in rows.
/// </summary>
internal sealed class PackArchive(PackLedger ledger, ForeignPacks foreign, Assessor assessor, ScoringOptions options) : IDisposable
{
    private const int MostLoaded = 3;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly PackShelf _shelf = new(options.InstalledFolder ?? "");
    private readonly List<LoadedPack> _loaded = [];

    /// <summary>Works with exactly these builds under the policy in force; null is handed on when one of them is not to be had.</summary>
    public async Task<T> WithAsync<T>(ImmutableArray<PackStamp> stamps, Func<RulesInForce?, T> work, CancellationToken cancellation)
    {
        RulesInForce current = assessor.Current;
        if (current.Only(stamps) is { } there)
        {
            return await Task.Run(() => work(there), cancellation);
        }

        await _turn.WaitAsync(cancellation);
        try
        {
            return await Task.Run(async () => work(await FindAsync(current, stamps, cancellation)), cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _loaded.ForEach(pack => pack.Unload());
        _turn.Dispose();
    }

    private async Task<RulesInForce?> FindAsync(RulesInForce current, ImmutableArray<PackStamp> stamps, CancellationToken cancellation)
    {
        if (options.InstalledFolder is null || !await ledger.IsReadyAsync(cancellation))
        {
            return null;
        }

        ImmutableArray<PackVersionRow> kept = await ledger.KeptAsync(cancellation);
        List<LoadedPack> packs = [];
        foreach (PackStamp stamp in stamps)
        {
            if ((current.Host.Packs.FirstOrDefault(p => p.Stamp == stamp) ?? Loaded(stamp, kept)) is not { } pack)
            {
                return null;
            }

            packs.Add(pack);
        }

        foreach (LoadedPack idle in _loaded.Except(packs).Take(Math.Max(0, _loaded.Count - MostLoaded)).ToList())
        {
            idle.Unload();
            _loaded.Remove(idle);
        }

        return current.With(PackHost.Of(packs));
    }

    private LoadedPack? Loaded(PackStamp stamp, ImmutableArray<PackVersionRow> kept)
    {
        if (_loaded.Find(p => p.Stamp == stamp && p.Benched is null) is { } here)
        {
            return here;
        }

        LoadedPack? pack = kept.FirstOrDefault(v => v.Id == stamp.Id && v.Version == stamp.Version) is { } row ? foreign.LoadForReplay(row, _shelf) : null;
        if (pack is null || pack.Stamp != stamp)
        {
            pack?.Unload();
            return null;
        }

        _loaded.Add(pack);
        return pack;
    }
}
