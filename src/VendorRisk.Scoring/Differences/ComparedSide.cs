using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring.Differences;

/// <summary>One of two compared assessments with what it was made from.</summary>
/// <param name="Stored">The assessment.</param>
/// <param name="Facts">The facts it was made from.</param>
/// <param name="Policy">Its policy; null when it was never kept.</param>
internal sealed record ComparedSide(StoredAssessment Stored, EngagementFacts Facts, Policy? Policy)
{
    public Assessment Assessment => Stored.Assessment;
}
