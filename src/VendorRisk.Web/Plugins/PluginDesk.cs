using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Packs;
using VendorRisk.Web.Policies;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Plugins;

/// <summary>What the page about plugins asks for, and its way to the library.</summary>
internal sealed class PluginDesk(IPackLibrary library, PortfolioRejudge rejudge, IStringLocalizer<Texts> texts)
{
    public Task<ImmutableArray<PackEntry>> ListAsync(CancellationToken cancellation) => library.ListAsync(cancellation);

    public Task<ImmutableArray<PackEvent>> HistoryAsync(CancellationToken cancellation) => library.HistoryAsync(cancellation: cancellation);

    /// <summary>Installs an uploaded ZIP file. What is wrong with it is listed; empty when it was taken.</summary>
    public async Task<ImmutableArray<string>> InstallAsync(Stream content, string who, string why, CancellationToken cancellation)
    {
        // On the disk, not in memory: a ZIP may be as large as the bound, and the library reads it piece by piece.
        string file = Path.Combine(Path.GetTempPath(), $"vendorrisk-plugin-{Guid.NewGuid():N}.zip");
        try
        {
            await using (FileStream copy = new(file, FileMode.CreateNew, FileAccess.Write))
            {
                await content.CopyToAsync(copy, cancellation);
            }

            return ProblemsOf(await library.InstallAsync(new InstallPack(file, By(who, why)), cancellation));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Does to a plugin what its form says. What is wrong is listed; empty when it was done.</summary>
    public async Task<ImmutableArray<string>> ChangeAsync(PackEntry entry, PluginAct act, string who, string why, CancellationToken cancellation)
    {
        ChangePack command = new(entry.Id, entry.Revision, By(who, why), act.Version);
        PackChange change = act.Kind switch
        {
            PluginActKind.Activate => await library.ActivateAsync(command, cancellation),
            PluginActKind.Disable => await library.DisableAsync(command, cancellation),
            PluginActKind.Remove => await library.RemoveAsync(command, cancellation),
            _ => throw new InvalidOperationException($"The page knows no act {act.Kind}."),
        };
        if (change is PackChange.Saved)
        {
            await rejudge.RunAsync(cancellation);
        }

        return ProblemsOf(change);
    }

    private static ChangeOrigin By(string who, string why) => new(Guid.NewGuid(), who.Trim(), why.Trim());

    private ImmutableArray<string> ProblemsOf(PackChange change) => change switch
    {
        PackChange.Saved => [],
        PackChange.Rejected rejected => rejected.Problems,
        PackChange.Conflict conflict => [texts["Plugins.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]],
        _ => throw new InvalidOperationException($"A change came to {change.GetType().Name}, which this page does not know."),
    };
}
