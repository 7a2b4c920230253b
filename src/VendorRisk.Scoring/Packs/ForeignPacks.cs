using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using VendorRisk.PluginHost;
using VendorRisk.PluginHost.Loading;
using VendorRisk.PluginHost.Packs;
using VendorRisk.PluginHost.Shipping;
using VendorRisk.PluginHost.Signing;
using VendorRisk.PluginHost.Workers;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Packs;

/// <summary>Looks at foreign plugins, loads them in their workers, and keeps count of their breaches in the store.</summary>
internal sealed class ForeignPacks(PackLedger ledger, ScoringOptions options, ILogger<PackLibrary> log)
{
    private readonly WorkerSetup _setup = options.WorkerSetup;

    /// <summary>Everything that is wrong with a plugin; the plugin, loaded, when nothing is.</summary>
    public ForeignPack Examine(PackContents contents) => Examine(contents, null);

    /// <summary>Loads the version a person activated. What is wrong with it becomes a state with a reason.</summary>
    public PackLoad Load(PackRow row, ImmutableArray<PackVersionRow> versions, PackShelf shelf)
    {
        string version = row.ActiveVersion!;
        PackVersionRow? stored = versions.FirstOrDefault(v => v.Version == version);
        if (row.SwitchedOff is { } reason || stored is null)
        {
            return Refused(row, row.SwitchedOff ?? $"版 {version} の記録がありません。入れ直してください。");
        }

        PackContents contents = shelf.Read(row.Id, version);
        if (contents.ManifestHash != stored.ManifestHash)
        {
            return Refused(row, "plugin.json が、入れたときから変わっています。取り除いてから、受け取り直したものを入れてください。");
        }

        ForeignPack examined = Examine(contents, (_, what) => Breached(row.Id, version, what));
        if (examined.Pack is not { } pack)
        {
            return Refused(row, string.Join(" ", examined.Problems));
        }

        pack.Resume(row.Breaches);
        return new PackLoad(new PackStatus(row.Id, version, PackState.Active, null), pack) { Foreign = true, ManifestHash = stored.ManifestHash };
    }

    /// <summary>Loads a version that is kept, for replays alone; null when its files are not what was installed. Its breaches are not counted.</summary>
    public LoadedPack? LoadForReplay(PackVersionRow kept, PackShelf shelf)
    {
        PackContents contents = shelf.Read(kept.Id, kept.Version);
        return contents.ManifestHash == kept.ManifestHash ? Examine(contents).Pack : null;
    }

    private ForeignPack Examine(PackContents contents, Action<int, string>? breached) => ForeignPack.Of(
        contents, options.AllowedKeysFolder is { } keys ? AllowedKeys.Read(keys) : null, _setup, breached);

    private static PackLoad Refused(PackRow row, string reason) =>
        PackLoad.Refused(row.Id, Version.Parse(row.ActiveVersion!), PackState.Faulted, reason) with { Foreign = true };

    /// <remarks>
    /// Called where an assessment is made: judging must go on when the store cannot be written, and the pack in memory counts all the same. The store counts for all nodes.
    /// </remarks>
    private void Breached(string id, string version, string what)
    {
        try
        {
            int? count = ledger.BreachAsync(id, version, what, CancellationToken.None).GetAwaiter().GetResult();
            PackLibraryLog.Breached(log, id, version, what, count);
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException)
        {
            PackLibraryLog.BreachNotStored(log, failure, id);
        }
    }
}
