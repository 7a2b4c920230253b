using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>One line of the list of engagements.</summary>
public sealed record EngagementSummary
{
    /// <summary>The key.</summary>
    public required EngagementId Id { get; init; }

    /// <summary>The revision.</summary>
    public required long Revision { get; init; }

    /// <summary>The newest version's number.</summary>
    public required int Version { get; init; }

    /// <summary>The title; null when it was not read.</summary>
    public string? Title { get; init; }

    /// <summary>The department; null when it was not read.</summary>
    public string? Department { get; init; }

    /// <summary>The programme (事業名); null when unknown, or when it was saved before this was kept.</summary>
    public string? Programme { get; init; }

    /// <summary>The vendors' names in chain order; an undecided one is 未定.</summary>
    public ImmutableArray<string> Vendors { get; init; } = [];

    /// <summary>The number of people; null when unknown.</summary>
    public int? People { get; init; }

    /// <summary>The contract's first day.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The contract's last day.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Where it stands.</summary>
    public EngagementState State { get; init; }

    /// <summary>Whether it came with the product.</summary>
    public bool Sample { get; init; }

    /// <summary>When it was last changed (UTC).</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Who changed it last.</summary>
    public required string ChangedBy { get; init; }
}
