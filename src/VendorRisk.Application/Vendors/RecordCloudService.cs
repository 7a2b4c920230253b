using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>Records a cloud service; one with the same id takes the place of the earlier entry.</summary>
public sealed class RecordCloudService(IVendorRegistry registry, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.KeepVendors;

    /// <summary>Records it in the actor's name.</summary>
    public Task<Outcome<SavedVendor>> RunAsync(Actor actor, CloudServiceRecord request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => registry.RunAsync(
            new Registry.RecordCloudService(request.Vendor, request.ExpectedVersion, actor.Does(request.CommandId, request.Why.Trim()), request.Service), cancellation), cancellation);
}
