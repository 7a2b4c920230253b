using VendorRisk.Contract;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring.Assessments;

/// <summary>Finds what a stored assessment was made from and by, and judges with that; what is gone is said, and today's takes its place.</summary>
internal sealed class AssessmentReplays(IAssessmentBook assessments, PolicyArchive policies, Assessor assessor) : IAssessmentReplays
{
    public async Task<ReplayOutcome?> ReplayAsync(long sequence, CancellationToken cancellation = default)
    {
        if (await assessments.FindAsync(sequence, cancellation) is not { } stored || await assessments.FactsOfAsync(sequence, cancellation) is not { } facts)
        {
            return null;
        }

        RulesInForce rules = assessor.Current.Only(stored.Assessment.Packs) ?? assessor.Current;
        Policy? policy = await policies.FindAsync(stored.Assessment.PolicyHash, cancellation);
        RulesInForce named = policy is null || policy.Hash == rules.Policy.Hash ? rules : rules.With(policy);
        return await Task.Run(() => named.Replay(stored.Assessment, facts), cancellation);
    }
}
