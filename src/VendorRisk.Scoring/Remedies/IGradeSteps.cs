using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Remedies;

/// <summary>Answers "what would change the grade?".</summary>
public interface IGradeSteps
{
    /// <summary>
    /// The smallest set of findings to fix and questions to answer that reaches the next better grade; of several of one size the one that leaves
    /// the least risk. Exact. Inherent risk is taken as it is, and findings the policy calls not mendable stay.
    /// </summary>
    /// <returns>Null at grade A, and for an assessment by another policy than the one in force.</returns>
    GradeStep? NextOf(Assessment assessment);
}
