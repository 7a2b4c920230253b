namespace VendorRisk.Scoring.Storage;

/// <summary>An engagement that is to be judged again.</summary>
internal sealed class DueRow
{
    public required string EngagementId { get; init; }

    /// <summary>Raised each time it becomes due again: what was judged for an earlier number does not settle a later one.</summary>
    public required long Number { get; set; }

    /// <summary>Since when (UTC, ISO 8601).</summary>
    public required string Since { get; init; }
}
