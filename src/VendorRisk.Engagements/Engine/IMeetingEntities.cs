namespace VendorRisk.Engagements.Engine;

/// <summary>The meetings as entities: one command at a time on each. A command sent again with the same id answers as before.</summary>
internal interface IMeetingEntities
{
    Task<MeetingResult> PlanAsync(PlanMeeting command, CancellationToken cancellation);

    Task<MeetingResult> ChangeAsync(ChangeMeeting command, ChangeOrigin origin, CancellationToken cancellation);
}
