using VendorRisk.Engagements;

namespace VendorRisk.Scoring.Assessments;

/// <summary>An assessment as it was stored.</summary>
/// <param name="Sequence">Its number in the store.</param>
/// <param name="EngagementId">The engagement.</param>
/// <param name="Version">The engagement's version.</param>
/// <param name="MadeAt">When it was made (UTC).</param>
/// <param name="Assessment">The assessment.</param>
public sealed record StoredAssessment(long Sequence, EngagementId EngagementId, int Version, DateTimeOffset MadeAt, Assessment Assessment)
{
    /// <summary>The latest day for which judging the engagement came to this assessment again; the day it was made for when that was the only one.</summary>
    public DateOnly JudgedAsOf { get; init; } = Assessment.AsOf;
}
