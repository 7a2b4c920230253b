using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>Takes the acceptance of a finding back: it is open again.</summary>
public sealed class WithdrawAcceptance(IEngagementBook book, Judge judge, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.AcceptRisks;

    /// <summary>Takes it back in the actor's name.</summary>
    public Task<Outcome<SavedEngagement>> RunAsync(Actor actor, AcceptanceToWithdraw request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => WithdrawAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<SavedEngagement>> WithdrawAsync(Actor actor, AcceptanceToWithdraw request, CancellationToken cancellation)
    {
        ChangeOrigin origin = actor.Does(request.CommandId, request.Why.Trim());
        return await EngagementChanges.FinishAsync(
            book.WithdrawAcceptanceAsync(
                new Engagements.WithdrawAcceptance(request.Engagement, request.ExpectedRevision, request.Finding.Finding, request.Finding.Fingerprint, origin), cancellation),
            judge,
            cancellation);
    }
}
