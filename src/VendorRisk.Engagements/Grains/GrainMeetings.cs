using VendorRisk.Engagements.Engine;
using VendorRisk.Linked.Grains;

namespace VendorRisk.Engagements.Grains;

/// <summary>The engine with silos: each meeting is a grain.</summary>
internal sealed class GrainMeetings(IGrainFactory grains) : IMeetingEntities
{
    public Task<MeetingResult> PlanAsync(PlanMeeting command, CancellationToken cancellation) =>
        OnAsync(MeetingWriter.IdOf(command), grain => grain.PlanAsync(command), cancellation);

    public Task<MeetingResult> ChangeAsync(ChangeMeeting command, ChangeOrigin origin, CancellationToken cancellation) =>
        OnAsync(command.Id, grain => grain.ChangeAsync(command, origin), cancellation);

    private Task<MeetingResult> OnAsync(MeetingId id, Func<IMeetingGrain, Task<MeetingResult>> call, CancellationToken cancellation) =>
        GrainCall.RunAsync(() => call(grains.GetGrain<IMeetingGrain>(id.Value)), cancellation);
}
