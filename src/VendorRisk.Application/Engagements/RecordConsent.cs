using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>Records the office's consent to a re-entrusting (再委託の承諾); then the engagement is judged again.</summary>
public sealed class RecordConsent(IEngagementBook book, Judge judge, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RecordFollowUp;

    /// <summary>Records it in the actor's name.</summary>
    public Task<Outcome<SavedEngagement>> RunAsync(Actor actor, ConsentToRecord request, CancellationToken cancellation = default) =>
        access.InDepartmentAsync(actor, Needs, () => access.DepartmentAsync(request.Engagement, cancellation), () => RecordAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<SavedEngagement>> RecordAsync(Actor actor, ConsentToRecord request, CancellationToken cancellation)
    {
        ChangeOrigin origin = actor.Does(request.CommandId, request.Why.Trim());
        return await EngagementChanges.FinishAsync(
            book.RecordConsentAsync(new Engagements.RecordConsent(request.Engagement, request.ExpectedRevision, request.Vendor, request.Date, request.Reference, origin), cancellation), judge, cancellation);
    }
}
