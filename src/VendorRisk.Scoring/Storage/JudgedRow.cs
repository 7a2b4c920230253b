namespace VendorRisk.Scoring.Storage;

/// <summary>
/// For which day an engagement was last judged, where that said the same as its newest stored assessment: a day alone is no reason to store facts and
/// judgement once more.
/// </summary>
internal sealed class JudgedRow
{
    public required string EngagementId { get; set; }

    /// <summary>The assessment that still holds.</summary>
    public required long Sequence { get; set; }

    /// <summary>ISO 8601 date; the latest for which it was judged.</summary>
    public required string AsOf { get; set; }
}
