using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Packs;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Backtests;

/// <summary>Runs a pack's rules on one set of facts.</summary>
internal static class DryRun
{
    public static DryRunReport Of(Proposal proposal, EngagementFacts facts, DateOnly asOf)
    {
        (RulesInForce inForce, RulesInForce proposed) = proposal.Runnable();
        DryRunObserver observer = new();
        RulesInForce observed = Observation.Of(proposed, observer);
        Assessment with = observed.Assess(facts, asOf);

        // The second run says what each rule returned, and takes as long as a rule takes once it is compiled.
        Dictionary<string, RuleRun> runs = observed.Evaluate(facts.WithPaths(), asOf).ToDictionary(r => r.Rule.Descriptor.Id, StringComparer.Ordinal);
        ImmutableArray<RuleTrial> trials =
        [
            .. proposal.Rules.Select(r => Trial(inForce.Office, r, with, runs.GetValueOrDefault(r.Id)?.Result) with { Taken = observer.Of(r.Id) }),
        ];
        return new DryRunReport(trials, inForce.Assess(facts, asOf), with);
    }

    private static RuleTrial Trial(OfficeNames office, RuleDescriptor rule, Assessment assessment, RuleResult? result)
    {
        RuleTrial trial = new() { Rule = rule, Outcome = TrialOutcome.Nothing };
        if (assessment.Faults.FirstOrDefault(f => f.Rule == rule.Id) is { } fault)
        {
            return trial with { Outcome = TrialOutcome.Faulted, Reason = fault.Message };
        }

        if (!assessment.Rules.Any(r => r.Id == rule.Id))
        {
            return trial with { Outcome = TrialOutcome.SwitchedOff, Reason = $"採点方針 {assessment.Policy} が、この規則を止めています。" };
        }

        ImmutableArray<AssessedFinding> findings = [.. assessment.Findings.Where(f => f.Rule == rule.Id)];
        ImmutableArray<string> missing = [.. assessment.Unjudged.Where(u => u.Rule == rule.Id).SelectMany(u => u.Missing)];
        return trial with
        {
            Outcome = !findings.IsEmpty ? TrialOutcome.Found
                : !missing.IsEmpty ? TrialOutcome.MissingFacts
                : result is RuleResult.NotApplicable ? TrialOutcome.NotApplicable : TrialOutcome.Nothing,
            Findings = findings,
            Missing = missing,
            Reason = result is RuleResult.NotApplicable { Reason: var reason } ? office.In(reason) : null,
        };
    }
}
