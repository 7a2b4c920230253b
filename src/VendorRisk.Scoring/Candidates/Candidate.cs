using System.Collections.Immutable;
using VendorRisk.Registry;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Candidates;

/// <summary>One vendor of the register in the place of the undecided one.</summary>
/// <param name="Id">The vendor.</param>
/// <param name="Name">Its legal name.</param>
/// <param name="Results">One result a condition, in their order.</param>
/// <param name="Assessment">What the engagement would be judged with it; nothing of it is stored.</param>
public sealed record Candidate(VendorId Id, string Name, ImmutableArray<ConditionResult> Results, Assessment Assessment)
{
    /// <summary>The worst verdict over all conditions; unknown when there is none to meet.</summary>
    public ConditionVerdict Verdict => Results.IsEmpty ? ConditionVerdict.Unknown : Results.Max(r => r.Verdict);
}
