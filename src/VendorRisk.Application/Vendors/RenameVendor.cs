using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>Records a change of a vendor's legal name; the old one stays findable.</summary>
public sealed class RenameVendor(IVendorRegistry registry, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.KeepVendors;

    /// <summary>Records it in the actor's name.</summary>
    public Task<Outcome<SavedVendor>> RunAsync(Actor actor, VendorRenaming request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => registry.RunAsync(
            new Registry.RenameVendor(request.Vendor, request.ExpectedVersion, actor.Does(request.CommandId, request.Why.Trim()), request.LegalName, request.Since), cancellation), cancellation);
}
