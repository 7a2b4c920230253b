namespace VendorRisk.Engagements.Grains;

/// <summary>One meeting, in one place of the cluster at a time. Its key is the meeting's.</summary>
internal interface IMeetingGrain : IGrainWithGuidKey
{
    Task<MeetingResult> PlanAsync(PlanMeeting command);

    Task<MeetingResult> ChangeAsync(ChangeMeeting command, ChangeOrigin origin);
}
