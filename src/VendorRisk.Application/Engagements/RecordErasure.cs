using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>Records a vendor's erasure certificate (消去証明書) and the office's check of it; then the engagement is judged again.</summary>
public sealed class RecordErasure(IEngagementBook book, Judge judge, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RecordFollowUp;

    /// <summary>Records it in the actor's name.</summary>
    public Task<Outcome<SavedEngagement>> RunAsync(Actor actor, ErasureToRecord request, CancellationToken cancellation = default) =>
        access.InDepartmentAsync(actor, Needs, () => access.DepartmentAsync(request.Engagement, cancellation), () => RecordAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<SavedEngagement>> RecordAsync(Actor actor, ErasureToRecord request, CancellationToken cancellation)
    {
        ChangeOrigin origin = actor.Does(request.CommandId, request.Why.Trim());
        return await EngagementChanges.FinishAsync(
            book.RecordErasureAsync(new Engagements.RecordErasure(request.Engagement, request.ExpectedRevision, request.Vendor, request.CertificateDate, request.CheckedOn, origin), cancellation), judge, cancellation);
    }
}
