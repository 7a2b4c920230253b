using VendorRisk.Application.Changes;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>Waives a condition of a decision, with the reason.</summary>
public sealed class WaiveCondition(IEngagementBook book, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RecordDecisions;

    /// <summary>Records it in the actor's name.</summary>
    public Task<Outcome<SavedEngagement>> RunAsync(Actor actor, ConditionWaiver request, CancellationToken cancellation = default) => access.RunAsync(
        actor,
        Needs,
        async () => EngagementChanges.Of(await book.EndConditionAsync(
            new EndCondition(request.Engagement, request.ExpectedRevision, request.Number, ConditionState.Waived, request.Why, "", actor.Does(request.CommandId, request.Why.Trim())), cancellation)),
        cancellation);
}
