using VendorRisk.Engagements.Engine;

namespace VendorRisk.Engagements.Grains;

/// <summary>Puts the commands of one meeting in order. It remembers nothing: what a meeting decided is recorded with the engagements, so a page reads the store.</summary>
internal sealed class MeetingGrain(MeetingWriter writer) : Grain, IMeetingGrain
{
    public Task<MeetingResult> PlanAsync(PlanMeeting command) => writer.PlanAsync(command, CancellationToken.None);

    public Task<MeetingResult> ChangeAsync(ChangeMeeting command, ChangeOrigin origin) => writer.ChangeAsync(command, origin, CancellationToken.None);
}
