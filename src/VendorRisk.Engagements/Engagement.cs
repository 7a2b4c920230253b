using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>A proposed outsourcing.</summary>
public sealed record Engagement
{
    /// <summary>The key.</summary>
    public required EngagementId Id { get; init; }

    /// <summary>Counts every change; a command names the revision it was based on.</summary>
    public required long Revision { get; init; }

    /// <summary>Where it stands.</summary>
    public EngagementState State { get; init; }

    /// <summary>Whether it came with the product, to be tried and thrown away.</summary>
    public bool Sample { get; init; }

    /// <summary>The newest version.</summary>
    public required EngagementVersion Current { get; init; }

    /// <summary>Recorded consents to re-entrusting, oldest first.</summary>
    public ImmutableArray<ConsentRecord> Consents { get; init; } = [];

    /// <summary>Recorded erasure certificates, oldest first.</summary>
    public ImmutableArray<ErasureRecord> Erasures { get; init; } = [];

    /// <summary>Findings that were accepted and not withdrawn, oldest first; also those that no longer hold because their facts have changed.</summary>
    public ImmutableArray<AcceptanceRecord> Acceptances { get; init; } = [];

    /// <summary>The engagement of the year before that it continues; null when it continues none.</summary>
    public EngagementId? Continues { get; init; }
}
