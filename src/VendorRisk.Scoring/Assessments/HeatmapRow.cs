using VendorRisk.Engagements;

namespace VendorRisk.Scoring.Assessments;

/// <summary>One engagement of the portfolio with its newest assessment.</summary>
/// <param name="Engagement">The engagement.</param>
/// <param name="Assessed">Its newest assessment; null when it was never assessed, which is not the same as no risk.</param>
/// <param name="Current">Whether the assessment is of the engagement's current version.</param>
public sealed record HeatmapRow(EngagementSummary Engagement, StoredAssessment? Assessed, bool Current);
