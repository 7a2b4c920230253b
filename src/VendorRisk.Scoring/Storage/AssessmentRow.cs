namespace VendorRisk.Scoring.Storage;

/// <summary>One stored assessment; never changed.</summary>
internal sealed class AssessmentRow
{
    public long Sequence { get; set; }

    public required string EngagementId { get; set; }

    public required int Version { get; set; }

    /// <summary>ISO 8601 date.</summary>
    public required string AsOf { get; set; }

    /// <summary>When it was made, ISO 8601, UTC.</summary>
    public required string MadeAt { get; set; }

    /// <summary>The snapshot that was judged, as <see cref="FactsRow.Hash"/>: the register moves on, a replay needs what it was.</summary>
    public required string FactsHash { get; set; }

    /// <summary>The assessment as JSON.</summary>
    public required string Assessment { get; set; }
}
