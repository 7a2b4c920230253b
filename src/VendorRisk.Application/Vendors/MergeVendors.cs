using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>
/// Ends a vendor's record in favour of another's: one firm was registered twice, or one firm took over another. The other vendor takes over what it held a moment
/// later, by an outbox step that is tried until it is done.
/// </summary>
public sealed class MergeVendors(IVendorRegistry registry, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.OverseeVendors;

    /// <summary>Merges them in the actor's name.</summary>
    public Task<Outcome<SavedVendor>> RunAsync(Actor actor, VendorMerge request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => registry.RunAsync(Command(actor, request), cancellation), cancellation);

    /// <summary>What would come of it, or why it cannot be done. Stores nothing.</summary>
    public Task<VendorMergePlan> PreviewAsync(Actor actor, VendorMerge request, CancellationToken cancellation = default) =>
        registry.CheckMergeAsync(Command(actor, request), cancellation);

    private static MergeVendor Command(Actor actor, VendorMerge request) =>
        new(request.Vendor, request.ExpectedVersion, actor.Does(request.CommandId, request.Why.Trim()), request.Into, request.Kind, request.On);
}
