using VendorRisk.Application.Changes;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>Plans a meeting.</summary>
public sealed class PlanMeeting(IMeetingBook book, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RecordDecisions;

    /// <summary>Plans it in the actor's name.</summary>
    public Task<Outcome<SavedMeeting>> RunAsync(Actor actor, MeetingToPlan request, CancellationToken cancellation = default) => access.RunAsync(
        actor,
        Needs,
        async () => MeetingChanges.Of(await book.PlanAsync(
            new Engagements.PlanMeeting(request.Kind, request.Date ?? default, request.Title, request.Members, actor.Does(request.CommandId, request.Why.Trim())), cancellation)),
        cancellation);
}
