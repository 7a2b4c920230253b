using System.Collections.Immutable;

namespace VendorRisk.Scoring.Assessments;

/// <summary>Makes stored assessments again: from their own facts, as of their own date, by the policy and the plugins they name.</summary>
public interface IAssessmentReplays
{
    /// <summary>Judges one again and compares the bytes.</summary>
    /// <returns>Null when there is none of this number.</returns>
    Task<ReplayOutcome?> ReplayAsync(long sequence, CancellationToken cancellation = default);

    /// <summary>Judges many again, with all that judges.</summary>
    /// <param name="sequences">Their numbers.</param>
    /// <param name="cancellation">Ends it between two assessments.</param>
    /// <returns>What each came to, in the order of <paramref name="sequences"/>.</returns>
    IAsyncEnumerable<ReplayedAssessment> ReplayAsync(ImmutableArray<long> sequences, CancellationToken cancellation = default);
}
