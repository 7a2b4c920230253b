using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>A meeting that decides on engagements.</summary>
public sealed record Meeting
{
    /// <summary>The key.</summary>
    public required MeetingId Id { get; init; }

    /// <summary>Counts every change; a command names the revision it was based on.</summary>
    public required long Revision { get; init; }

    /// <summary>What kind of meeting it is, in the office's words, e.g. 諮問.</summary>
    public required string Kind { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required MeetingState State { get; init; }

    /// <summary>Its members, in the order of the list of members.</summary>
    public ImmutableArray<MeetingMember> Members { get; init; } = [];

    /// <summary>Its agenda, in order.</summary>
    public ImmutableArray<AgendaItem> Agenda { get; init; } = [];

    /// <summary>When it was last changed (UTC).</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Who changed it last.</summary>
    public required string ChangedBy { get; init; }
}
