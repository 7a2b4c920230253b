namespace VendorRisk.Engagements;

/// <summary>Where a meeting stands.</summary>
public enum MeetingState
{
    /// <summary>予定: its agenda is put together, and its decisions are entered.</summary>
    Planned,

    /// <summary>閉会: every item is decided; only correcting entries are left.</summary>
    Closed,
}
