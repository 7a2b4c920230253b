using VendorRisk.Application.Changes;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>Submits an engagement to a meeting (付議): a version of it is put on the agenda. What could not be judged completely is not submitted.</summary>
public sealed class SubmitEngagement(IMeetingBook book, Judge judge, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.DraftPapers;

    /// <summary>Submits it in the actor's name.</summary>
    public Task<Outcome<SavedMeeting>> RunAsync(Actor actor, EngagementSubmission request, CancellationToken cancellation = default) => access.InDepartmentAsync(
        actor,
        Needs,
        () => access.DepartmentAsync(request.Engagement, cancellation),
        () => MeetingChanges.MakeAsync(
            book, judge, new ChangeMeeting.Enter(request.Engagement, request.Version) { Id = request.Meeting }, actor.Does(request.CommandId, request.Why.Trim()), cancellation),
        cancellation);
}
