using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>Adds a name that papers use for a vendor, or a former name that was not known.</summary>
public sealed class AddAlias(IVendorRegistry registry, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.KeepVendors;

    /// <summary>Adds it in the actor's name.</summary>
    public Task<Outcome<SavedVendor>> RunAsync(Actor actor, VendorAlias request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => registry.RunAsync(
            new Registry.AddAlias(request.Vendor, request.ExpectedVersion, actor.Does(request.CommandId, request.Why.Trim()), request.Name, request.Kind, request.Until), cancellation), cancellation);
}
