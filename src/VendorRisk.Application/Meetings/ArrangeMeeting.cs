using VendorRisk.Application.Changes;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>What the secretariat does to a meeting: its agenda and order, who is there, who takes no part in an item, closing it.</summary>
public sealed class ArrangeMeeting(IMeetingBook book, Judge judge, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RecordDecisions;

    /// <summary>Does it in the actor's name.</summary>
    public Task<Outcome<SavedMeeting>> RunAsync(Actor actor, MeetingArrangement request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => MeetingChanges.MakeAsync(book, judge, request.Change, actor.Does(request.CommandId, request.Why.Trim()), cancellation), cancellation);
}
