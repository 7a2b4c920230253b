using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.PluginHost.Evaluation;
using VendorRisk.PluginHost.Packs;
using VendorRisk.Scoring.Inherent;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Assessments;

/// <summary>Puts runs, inherent risk and policy together into an assessment. Pure: the same input gives the same bytes.</summary>
internal sealed class AssessmentBuilder(Policy policy, OfficeNames office, Catalogue catalogue, EngagementFacts facts, ImmutableArray<RuleRun> runs)
{
    public Assessment Build(DateOnly asOf)
    {
        ImmutableArray<RuleFault> faults = Faults();
        RatedRuns rated = RatedRuns.Of(policy, office, facts, runs);
        InherentRisk risk = new(policy.Inherent, facts);
        ImmutableArray<InherentPart> parts = risk.OfEngagement();
        Points inherent = Sum(parts.Select(p => p.Points));
        ImmutableArray<long> weights = Apportionment.Diminished(rated.Items, policy.Repeats);
        Points added = Apportionment.Added(inherent, weights, policy.Half);
        ImmutableArray<Points> shares = Apportionment.Share(added, weights);
        ImmutableArray<AssessedFinding> findings = [.. rated.Findings.Select((f, i) => f with { Contribution = shares[i] })];
        ImmutableArray<UnjudgedRule> unjudged = [.. rated.Unjudged.Select((u, i) => u with { Contribution = shares[findings.Length + i] })];
        Points residual = inherent + added;
        bool gated = findings.Any(f => f.Severity >= policy.Gate);
        return new Assessment
        {
            AsOf = asOf,
            Policy = policy.Version,
            PolicyHash = policy.Hash,
            FactsHash = Assessments.FactsHash.Of(facts),
            Packs = catalogue.Stamps,
            Rules = [.. runs.Select(r => new RuleStamp(r.Rule.Descriptor.Id, r.Rule.Descriptor.Version, r.Rule.Pack))],
            Grade = gated ? Grade.E : policy.GradeOf(residual),
            Gated = gated,
            Complete = faults.IsEmpty,
            Inherent = inherent,
            InherentParts = parts,
            Residual = residual,
            Categories = CategoryScores.Of(findings, unjudged, runs, catalogue.Faults),
            Links = new LinkScores(policy, facts, risk, rated, inherent).All(),
            Findings = findings,
            Unjudged = unjudged,
            Faults = faults,
        };
    }

    private ImmutableArray<RuleFault> Faults()
    {
        IEnumerable<RuleFault> faults = catalogue.Faults.Concat(runs.Select(r => r.Fault).OfType<RuleFault>());
        return runs.Any(r => r.Fault is null)
            ? [.. faults]
            : [.. faults, new RuleFault("", null, FaultKind.NoRules, "実行できた規則が1つもありません。プラグインが入っているか確かめてください。")];
    }

    private static Points Sum(IEnumerable<Points> points) => points.Aggregate(Points.Zero, (a, b) => a + b);
}
