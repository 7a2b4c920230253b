using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Scoring;

namespace VendorRisk.Application;

/// <summary>Lets a plugin judge no more; its files stay. Then the portfolio is judged again.</summary>
public sealed class DisablePlugin(IPackLibrary library, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManageRules;

    /// <summary>Does it in the actor's name.</summary>
    public Task<Outcome<SavedPlugin>> RunAsync(Actor actor, PluginChange request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => PluginChanges.FinishAsync(library.DisableAsync(PluginChanges.Command(actor, request), cancellation)), cancellation);
}
