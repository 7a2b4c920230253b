using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Remedies;

/// <summary>Weighs an assessment's findings and unknowns by the policy in force and looks for the smallest set.</summary>
internal sealed class GradeSteps(Assessor assessor) : IGradeSteps
{
    public GradeStep? NextOf(Assessment assessment)
    {
        RulesInForce rules = assessor.Current;
        return assessment.Grade == Grade.A || assessment.PolicyHash != rules.Policy.Hash
            ? null
            : Next(rules.Policy, rules.Rules, assessment);
    }

    private static GradeStep Next(Policy policy, ImmutableArray<RuleDescriptor> rules, Assessment assessment)
    {
        Dictionary<string, Severity> usual = rules.ToDictionary(r => r.Id, r => policy.RuleOf(r.Id).Severity ?? r.Severity, StringComparer.Ordinal);
        ImmutableArray<MendableItem> items =
        [
            .. assessment.Findings.Select(f => new MendableItem(
                WeightedItem.OfFinding(policy, f.Category, f.Severity), policy.IsMendable(f.Rule), f.Severity >= policy.Gate)),
            .. assessment.Unjudged.Select(u => new MendableItem(
                WeightedItem.OfUnknown(policy, u.Category, usual.GetValueOrDefault(u.Rule)), Mendable: usual.ContainsKey(u.Rule), Gates: false)),
        ];
        return new NextGradeSearch(policy, assessment.Inherent, items, assessment.Findings.Length).Towards(assessment.Grade - 1);
    }
}
