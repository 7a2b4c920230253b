using VendorRisk.Application.Changes;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>Records that a condition of a decision is met, with its evidence.</summary>
public sealed class MeetCondition(IEngagementBook book, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RecordFollowUp;

    /// <summary>Records it in the actor's name.</summary>
    public Task<Outcome<SavedEngagement>> RunAsync(Actor actor, ConditionEvidence request, CancellationToken cancellation = default) => access.InDepartmentAsync(
        actor,
        Needs,
        () => access.DepartmentAsync(request.Engagement, cancellation),
        async () => EngagementChanges.Of(await book.EndConditionAsync(
            new EndCondition(request.Engagement, request.ExpectedRevision, request.Number, ConditionState.Met, request.Words, request.Reference, actor.Does(request.CommandId, request.Why.Trim())),
            cancellation)),
        cancellation);
}
