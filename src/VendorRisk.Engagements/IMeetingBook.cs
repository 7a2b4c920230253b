using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>The meetings. Every method is safe to call from many callers at once.</summary>
public interface IMeetingBook
{
    /// <summary>Plans a meeting.</summary>
    Task<MeetingResult> PlanAsync(PlanMeeting command, CancellationToken cancellation = default);

    /// <summary>Changes a meeting. Whether an engagement is fit to be put on an agenda is for the caller to check.</summary>
    Task<MeetingResult> ChangeAsync(ChangeMeeting command, ChangeOrigin origin, CancellationToken cancellation = default);

    /// <summary>One meeting; null when there is none of this id.</summary>
    Task<Meeting?> FindAsync(MeetingId id, CancellationToken cancellation = default);

    /// <summary>All meetings, those that are still to be held first, then the latest.</summary>
    Task<ImmutableArray<MeetingSummary>> ListAsync(CancellationToken cancellation = default);

    /// <summary>The meetings that have an engagement on their agenda, the latest first.</summary>
    Task<ImmutableArray<MeetingSummary>> ListOfAsync(EngagementId engagement, CancellationToken cancellation = default);

    /// <summary>What a meeting decided and still stands, at most one an item.</summary>
    Task<ImmutableArray<MeetingDecision>> DecisionsAsync(MeetingId id, CancellationToken cancellation = default);

    /// <summary>The audit entries of one meeting, oldest first.</summary>
    Task<ImmutableArray<AuditEntry>> HistoryAsync(MeetingId id, CancellationToken cancellation = default);
}
