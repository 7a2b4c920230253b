namespace VendorRisk.Engagements.Storage;

/// <summary>That an original paper was purged: what is left of it, and who did it why.</summary>
internal sealed class PurgeRow
{
    public required string PaperHash { get; init; }

    public required long Size { get; init; }

    public required string At { get; init; }

    public required string Who { get; init; }

    public required string Why { get; init; }

    /// <summary>The engagement by which it was purged; others may have had the same paper.</summary>
    public required string EngagementId { get; init; }

    public required int Version { get; init; }
}
