namespace VendorRisk.Scoring.Assessments;

/// <summary>Makes stored assessments again: from their own facts, as of their own date, by the policy and the plugins they name.</summary>
public interface IAssessmentReplays
{
    /// <summary>Judges one again and compares the bytes.</summary>
    /// <returns>Null when there is none of this number.</returns>
    Task<ReplayOutcome?> ReplayAsync(long sequence, CancellationToken cancellation = default);
}
