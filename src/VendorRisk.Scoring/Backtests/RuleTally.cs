using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Backtests;

/// <summary>What each rule did, over the engagements of one side.</summary>
internal sealed class RuleTally
{
    private readonly Dictionary<string, (int Findings, int Unknown, int Faults)> _rules = new(StringComparer.Ordinal);

    public void Add(Assessment assessment)
    {
        foreach (AssessedFinding finding in assessment.Findings)
        {
            Add(finding.Rule, 1, 0, 0);
        }

        foreach (UnjudgedRule unjudged in assessment.Unjudged)
        {
            Add(unjudged.Rule, 0, 1, 0);
        }

        foreach (string rule in assessment.Faults.Select(f => f.Rule).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            Add(rule, 0, 0, 1);
        }
    }

    public void Add(ImmutableArray<RuleCount> counts)
    {
        foreach (RuleCount count in counts)
        {
            Add(count.Rule, count.Findings, count.Unknown, count.Faults);
        }
    }

    public ImmutableArray<RuleCount> Counts() => [.. _rules.Select(r => new RuleCount(r.Key, r.Value.Findings, r.Value.Unknown, r.Value.Faults))];

    public Dictionary<string, RuleWork> Work(ImmutableArray<RuleDescriptor> rules, RuleTimes times) => rules.ToDictionary(
        r => r.Id,
        r =>
        {
            (int findings, int unknown, int faults) = _rules.GetValueOrDefault(r.Id);
            return new RuleWork(r.Version, findings, unknown, faults, times.MeanOf(r.Id), times.LongestOf(r.Id));
        },
        StringComparer.Ordinal);

    private void Add(string rule, int findings, int unknown, int faults)
    {
        (int f, int u, int x) = _rules.GetValueOrDefault(rule);
        _rules[rule] = (f + findings, u + unknown, x + faults);
    }
}
