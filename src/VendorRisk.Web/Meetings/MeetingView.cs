using System.Collections.Immutable;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Meetings;

/// <summary>A meeting with its agenda as a page shows it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Lines">Its agenda, in order.</param>
internal sealed record MeetingView(Meeting Meeting, ImmutableArray<AgendaLine> Lines)
{
    public bool Open => Meeting.State == MeetingState.Planned;

    public int Decided => Lines.Count(line => line.Decision is not null);
}
