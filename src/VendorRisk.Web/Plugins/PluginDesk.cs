using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Packs;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Plugins;

/// <summary>What the page about plugins asks for.</summary>
internal sealed class PluginDesk(
    IPackLibrary library, InstallPlugin install, ActivatePlugin activate, DisablePlugin disable, RemovePlugin remove, CurrentActor actor, IStringLocalizer<PluginTexts> texts)
{
    public Task<ImmutableArray<PackEntry>> ListAsync(CancellationToken cancellation) => library.ListAsync(cancellation);

    public Task<ImmutableArray<PackEvent>> HistoryAsync(CancellationToken cancellation) => library.HistoryAsync(cancellation: cancellation);

    /// <summary>Installs an uploaded ZIP file. What is wrong with it is listed; empty when it was taken.</summary>
    public async Task<ImmutableArray<string>> InstallAsync(Guid command, Stream content, string why, CancellationToken cancellation) =>
        ProblemsOf(await install.RunAsync(actor.Actor, new PluginToInstall(command, why, content), cancellation));

    /// <summary>Does to a plugin what its form says. What is wrong is listed; empty when it was done.</summary>
    public async Task<ImmutableArray<string>> ChangeAsync(Guid command, PackEntry entry, PluginAct act, string why, CancellationToken cancellation)
    {
        PluginChange change = new(command, why, entry.Id, entry.Revision, act.Version);
        return ProblemsOf(act.Kind switch
        {
            PluginActKind.Activate => await activate.RunAsync(actor.Actor, change, cancellation),
            PluginActKind.Disable => await disable.RunAsync(actor.Actor, change, cancellation),
            PluginActKind.Remove => await remove.RunAsync(actor.Actor, change, cancellation),
            _ => throw new InvalidOperationException($"The page knows no act {act.Kind}."),
        });
    }

    private ImmutableArray<string> ProblemsOf(Outcome<SavedPlugin> outcome) => outcome switch
    {
        Outcome<SavedPlugin>.Rejected rejected => [.. rejected.Problems.Select(problem => problem.Message)],
        Outcome<SavedPlugin>.Conflict conflict => [texts["Plugins.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]],
        _ => [],
    };
}
