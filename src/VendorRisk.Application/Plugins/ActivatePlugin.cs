using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Scoring;

namespace VendorRisk.Application;

/// <summary>Lets an installed version of a plugin judge, in place of the one that did; the portfolio is judged again in the background.</summary>
public sealed class ActivatePlugin(IPackLibrary library, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManageRules;

    /// <summary>Does it in the actor's name.</summary>
    public Task<Outcome<SavedPlugin>> RunAsync(Actor actor, PluginChange request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => PluginChanges.FinishAsync(library.ActivateAsync(PluginChanges.Command(actor, request), cancellation)), cancellation);
}
