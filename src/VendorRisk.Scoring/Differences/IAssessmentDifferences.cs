namespace VendorRisk.Scoring.Differences;

/// <summary>Compares stored assessments.</summary>
public interface IAssessmentDifferences
{
    /// <summary>
    /// What changed between two stored assessments. Both are judged again with one cause changed at a time, in the order date, facts, rules, policy.
    /// </summary>
    /// <returns>Null when one of them does not exist or they belong to different engagements.</returns>
    Task<AssessmentDifference?> BetweenAsync(long earlier, long later, CancellationToken cancellation = default);
}
