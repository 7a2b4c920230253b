using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Scoring;

namespace VendorRisk.Application;

/// <summary>Removes a plugin with all its versions; the portfolio is judged again in the background. What stored assessments rest on is kept for replays.</summary>
public sealed class RemovePlugin(IPackLibrary library, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManageRules;

    /// <summary>Does it in the actor's name.</summary>
    public Task<Outcome<SavedPlugin>> RunAsync(Actor actor, PluginChange request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => PluginChanges.FinishAsync(library.RemoveAsync(PluginChanges.Command(actor, request), cancellation)), cancellation);
}
