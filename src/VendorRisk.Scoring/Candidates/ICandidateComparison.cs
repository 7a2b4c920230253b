namespace VendorRisk.Scoring.Candidates;

/// <summary>Compares vendors of the register for an engagement whose vendor is still to be chosen. Stores nothing.</summary>
public interface ICandidateComparison
{
    /// <returns>Null when there is no such engagement, or none of its vendors is undecided.</returns>
    Task<CandidateComparison?> CompareAsync(CandidateQuery query, CancellationToken cancellation = default);
}
