using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application;

/// <summary>Lets an installed version of a plugin judge, in place of the one that did; the portfolio is judged again in the background.</summary>
public sealed class ActivatePlugin(IPackLibrary library, SecondPerson second, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManageRules;

    /// <summary>Does it in the actor's name.</summary>
    public Task<Outcome<SavedPlugin>> RunAsync(Actor actor, PluginChange request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => ActivateAsync(actor, request, cancellation), cancellation);

    /// <summary>Does it whoever confirmed it.</summary>
    internal Task<Outcome<SavedPlugin>> CarryOutAsync(Actor actor, PluginChange request, CancellationToken cancellation) =>
        PluginChanges.FinishAsync(library.ActivateAsync(PluginChanges.Command(actor, request), cancellation));

    private async Task<Outcome<SavedPlugin>> ActivateAsync(Actor actor, PluginChange request, CancellationToken cancellation) =>
        await second.IsNeededAsync(actor, TwoPeopleFor.Plugins, cancellation)
            ? await second.ProposeAsync<SavedPlugin>(
                actor, TwoPeopleFor.Plugins, request.CommandId, request.Plugin, $"プラグイン「{request.Plugin}」{request.Version} の使用開始", request.Why, request, cancellation)
            : await CarryOutAsync(actor, request, cancellation);
}
