using VendorRisk.Application.Changes;
using VendorRisk.Scoring;

namespace VendorRisk.Application;

/// <summary>Lets an installed version of a plugin judge, in place of the one that did; the portfolio is judged again in the background.</summary>
public sealed class ActivatePlugin(IPackLibrary library)
{
    /// <summary>Does it in the actor's name.</summary>
    public Task<Outcome<SavedPlugin>> RunAsync(Actor actor, PluginChange request, CancellationToken cancellation = default) =>
        PluginChanges.FinishAsync(library.ActivateAsync(PluginChanges.Command(actor, request), cancellation));
}
