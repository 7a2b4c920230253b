namespace VendorRisk.Scoring.Assessments;

/// <summary>A stored assessment that was made again.</summary>
/// <param name="Sequence">Its number.</param>
/// <param name="Outcome">What it came to; null when there is none of this number.</param>
public sealed record ReplayedAssessment(long Sequence, ReplayOutcome? Outcome);
