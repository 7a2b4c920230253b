using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>Records an incident; one with the same id takes the place of the earlier entry.</summary>
public sealed class RecordIncident(IVendorRegistry registry, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.OverseeVendors;

    /// <summary>Records it in the actor's name.</summary>
    public Task<Outcome<SavedVendor>> RunAsync(Actor actor, IncidentRecord request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => registry.RunAsync(
            new Registry.RecordIncident(request.Vendor, request.ExpectedVersion, actor.Does(request.CommandId, request.Why.Trim()), request.Incident), cancellation), cancellation);
}
