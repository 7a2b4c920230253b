using System.Collections.Immutable;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring.Differences;

/// <summary>Gathers what the comparison needs: both assessments with their facts, both policies, and the rules that are still there.</summary>
internal sealed class AssessmentDifferences(IAssessmentBook assessments, PolicyArchive policies, Assessor assessor) : IAssessmentDifferences
{
    public async Task<AssessmentDifference?> BetweenAsync(long earlier, long later, CancellationToken cancellation = default)
    {
        if (await SideAsync(earlier, cancellation) is not { } a || await SideAsync(later, cancellation) is not { } b || a.Stored.EngagementId != b.Stored.EngagementId)
        {
            return null;
        }

        return await Task.Run(() => new CauseSteps(assessor.Current, a, b).Difference(), cancellation);
    }

    private async Task<ComparedSide?> SideAsync(long sequence, CancellationToken cancellation)
    {
        if (await assessments.FindAsync(sequence, cancellation) is not { } stored || await assessments.FactsOfAsync(sequence, cancellation) is not { } facts)
        {
            return null;
        }

        return new ComparedSide(stored, facts, await policies.FindAsync(stored.Assessment.PolicyHash, cancellation));
    }
}
