using VendorRisk.Application.Changes;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>Records the office's consent to a re-entrusting (再委託の承諾); then the engagement is judged again.</summary>
public sealed class RecordConsent(IEngagementBook book, Judge judge)
{
    /// <summary>Records it in the actor's name.</summary>
    public async Task<Outcome<SavedEngagement>> RunAsync(Actor actor, ConsentToRecord request, CancellationToken cancellation = default)
    {
        ChangeOrigin origin = actor.Does(request.CommandId, request.Why.Trim());
        return await EngagementChanges.FinishAsync(
            book.RecordConsentAsync(new Engagements.RecordConsent(request.Engagement, request.ExpectedRevision, request.Vendor, request.Date, request.Reference, origin), cancellation), judge, cancellation);
    }
}
