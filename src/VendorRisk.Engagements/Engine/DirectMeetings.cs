namespace VendorRisk.Engagements.Engine;

/// <summary>The meetings without a silo: each caller writes for itself, and the store's transactions put them in order.</summary>
internal sealed class DirectMeetings(MeetingWriter writer) : IMeetingEntities
{
    public Task<MeetingResult> PlanAsync(PlanMeeting command, CancellationToken cancellation) => writer.PlanAsync(command, cancellation);

    public Task<MeetingResult> ChangeAsync(ChangeMeeting command, ChangeOrigin origin, CancellationToken cancellation) => writer.ChangeAsync(command, origin, cancellation);
}
