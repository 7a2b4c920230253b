using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>Sets a vendor's 法人番号, country and remark; its name changes by <see cref="RenameVendor"/>.</summary>
public sealed class CorrectVendor(IVendorRegistry registry, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.KeepVendors;

    /// <summary>Corrects it in the actor's name.</summary>
    public Task<Outcome<SavedVendor>> RunAsync(Actor actor, VendorCorrection request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => registry.RunAsync(
            new Registry.CorrectVendor(request.Vendor, request.ExpectedVersion, actor.Does(request.CommandId, request.Why.Trim()), request.CorporateNumber, request.Country, request.Note), cancellation), cancellation);
}
