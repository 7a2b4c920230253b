using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>Records a certification; one with the same id takes the place of the earlier entry. Who records that it was checked is who checked it.</summary>
public sealed class RecordCertification(IVendorRegistry registry, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.KeepVendors;

    /// <summary>Records it in the actor's name.</summary>
    public Task<Outcome<SavedVendor>> RunAsync(Actor actor, CertificationRecord request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => RecordAsync(actor, request, cancellation), cancellation);

    private Task<Outcome<SavedVendor>> RecordAsync(Actor actor, CertificationRecord request, CancellationToken cancellation)
    {
        VendorCertification signed = request.Certification with { CheckedBy = request.Certification.CheckedOn is null ? null : actor.Name };
        return registry.RunAsync(
            new Registry.RecordCertification(request.Vendor, request.ExpectedVersion, actor.Does(request.CommandId, request.Why.Trim()), signed), cancellation);
    }
}
