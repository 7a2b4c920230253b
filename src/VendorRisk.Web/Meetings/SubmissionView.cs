using System.Collections.Immutable;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Meetings;

/// <summary>Where an engagement may be submitted, and where it was.</summary>
/// <param name="Version">Its newest version.</param>
/// <param name="Planned">The meetings that are still to be held and have it not on their agenda with this version.</param>
/// <param name="On">The meetings that have it on their agenda.</param>
internal sealed record SubmissionView(int Version, ImmutableArray<MeetingSummary> Planned, ImmutableArray<MeetingSummary> On);
