using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>A meeting after a change.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="Revision">Its new revision.</param>
public sealed record SavedMeeting(MeetingId Id, long Revision);
