using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Engagements;
using VendorRisk.Papers;

namespace VendorRisk.Application;

/// <summary>
/// Records an approval that was given before the product was in use, with its decision. It rests on no judgement, for there was none; the version is judged like any other in the
/// background.
/// </summary>
public sealed class LoadApproval(IEngagementBook book, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.LoadApprovals;

    /// <summary>Records it in the actor's name.</summary>
    public Task<Outcome<SavedEngagement>> RunAsync(Actor actor, ApprovalToLoad request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => LoadAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<SavedEngagement>> LoadAsync(Actor actor, ApprovalToLoad request, CancellationToken cancellation)
    {
        if (!request.Reading.IsRead || !request.Reading.Kind.IsAssessed())
        {
            return new Outcome<SavedEngagement>.Rejected([new Problem("paper.unread", "paper", $"「{request.Paper.Name}」の内容を、委託案件として読めません。件名と委託の内容を確かめてください。")]);
        }

        Engagements.LoadApproval command = new(
            request.Engagement, request.ExpectedRevision, request.Reading.Facts, request.Paper, request.Outcome, request.DecidedOn, request.Conditions, actor.Does(request.CommandId, request.Why.Trim()))
        {
            ConditionsMet = request.ConditionsMet,
            Consents = request.Consents,
        };
        return EngagementChanges.Of(await book.LoadApprovalAsync(command, cancellation));
    }
}
