using VendorRisk.Application.Changes;
using VendorRisk.Scoring;

namespace VendorRisk.Application;

/// <summary>Lets a plugin judge no more; its files stay. Then the portfolio is judged again.</summary>
public sealed class DisablePlugin(IPackLibrary library)
{
    /// <summary>Does it in the actor's name.</summary>
    public Task<Outcome<SavedPlugin>> RunAsync(Actor actor, PluginChange request, CancellationToken cancellation = default) =>
        PluginChanges.FinishAsync(library.DisableAsync(PluginChanges.Command(actor, request), cancellation));
}
