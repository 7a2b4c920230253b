using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>Takes a vendor into the register.</summary>
public sealed class RegisterVendor(IVendorRegistry registry, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.KeepVendors;

    /// <summary>Registers it in the actor's name.</summary>
    public Task<Outcome<SavedVendor>> RunAsync(Actor actor, VendorRegistration request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => registry.RunAsync(
            new Registry.RegisterVendor(
            request.Vendor, actor.Does(request.CommandId, request.Why.Trim()), request.LegalName, request.CorporateNumber, request.Country, request.Note),
        cancellation), cancellation);
}
