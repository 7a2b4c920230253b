using VendorRisk.Scoring.Packs;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring.Assessments;

/// <summary>Finds what a stored assessment was made from and by, and judges with that; what is gone is said, and today's takes its place.</summary>
internal sealed class AssessmentMaker(IAssessmentBook assessments, PolicyArchive policies, PackArchive packs, Assessor assessor)
{
    /// <returns>Null when there is none of this number.</returns>
    public async Task<ReplayOutcome?> MakeAgainAsync(long sequence, CancellationToken cancellation)
    {
        if (await assessments.FindAsync(sequence, cancellation) is not { } stored || await assessments.FactsOfAsync(sequence, cancellation) is not { } facts)
        {
            return null;
        }

        Policy? policy = await policies.FindAsync(stored.Assessment.PolicyHash, cancellation);
        return await packs.WithAsync(stored.Assessment.Packs, found =>
        {
            RulesInForce rules = found ?? assessor.Current;
            RulesInForce named = policy is null || policy.Hash == rules.Policy.Hash ? rules : rules.With(policy);
            return named.Replay(stored.Assessment, facts);
        }, cancellation);
    }
}
