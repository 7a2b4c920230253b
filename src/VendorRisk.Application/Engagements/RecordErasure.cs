using VendorRisk.Application.Changes;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>Records a vendor's erasure certificate (消去証明書) and the office's check of it; then the engagement is judged again.</summary>
public sealed class RecordErasure(IEngagementBook book, Judge judge)
{
    /// <summary>Records it in the actor's name.</summary>
    public async Task<Outcome<SavedEngagement>> RunAsync(Actor actor, ErasureToRecord request, CancellationToken cancellation = default)
    {
        ChangeOrigin origin = actor.Does(request.CommandId, request.Why.Trim());
        return await EngagementChanges.FinishAsync(
            book.RecordErasureAsync(new Engagements.RecordErasure(request.Engagement, request.ExpectedRevision, request.Vendor, request.CertificateDate, request.CheckedOn, origin), cancellation), judge, cancellation);
    }
}
