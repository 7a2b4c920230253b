using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>Takes out one entry that was recorded by mistake: a certification, service, inspection, incident or other name. The log keeps it.</summary>
public sealed class StrikeEntry(IVendorRegistry registry, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.OverseeVendors;

    /// <summary>Strikes it in the actor's name.</summary>
    public Task<Outcome<SavedVendor>> RunAsync(Actor actor, VendorEntryToStrike request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => registry.RunAsync(
            new Registry.StrikeEntry(request.Vendor, request.ExpectedVersion, actor.Does(request.CommandId, request.Why.Trim()), request.Entry), cancellation), cancellation);
}
