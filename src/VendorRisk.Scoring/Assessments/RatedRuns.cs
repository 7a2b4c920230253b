using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Packs;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Assessments;

/// <summary>The findings and the unjudged rules of all runs in their final order, with their weights, not yet with their points.</summary>
/// <param name="Findings">Severest first, then category, rule, place in the paper.</param>
/// <param name="Unjudged">In heatmap order, then by rule.</param>
/// <param name="Items">Their weights: findings first.</param>
internal sealed record RatedRuns(ImmutableArray<AssessedFinding> Findings, ImmutableArray<UnjudgedRule> Unjudged, ImmutableArray<WeightedItem> Items)
{
    public static RatedRuns Of(Policy policy, OfficeNames office, EngagementFacts facts, ImmutableArray<RuleRun> runs)
    {
        FindingTexts texts = new(facts, office);
        ImmutableArray<AssessedFinding> findings =
        [
            .. runs.SelectMany(r => r.Result is RuleResult.Evaluated evaluated ? evaluated.Findings.Select(f => texts.Of(r, f)) : [])
                .OrderByDescending(f => f.Severity)
                .ThenBy(f => RiskCategories.All.IndexOf(f.Category))
                .ThenBy(f => f.Rule, StringComparer.Ordinal)
                .ThenBy(f => f.Evidence[0].Line ?? int.MaxValue)
                .ThenBy(f => f.Evidence[0].Path, StringComparer.Ordinal),
        ];
        (UnjudgedRule Rule, Severity Severity)[] unjudged =
        [
            .. runs.Select(r => (Run: r, Missing: MissingOf(r.Result)))
                .Where(r => r.Missing.Length > 0)
                .Select(r => (new UnjudgedRule(r.Run.Rule.Descriptor.Id, office.In(r.Run.Rule.Descriptor.Title), r.Run.Rule.Descriptor.Category, r.Missing, Points.Zero), r.Run.UsualSeverity)),
        ];
        return new RatedRuns(
            findings,
            [.. unjudged.Select(u => u.Rule)],
            [
                .. findings.Select(f => WeightedItem.OfFinding(policy, f.Category, f.Severity)),
                .. unjudged.Select(u => WeightedItem.OfUnknown(policy, u.Rule.Category, u.Severity)),
            ]);
    }

    private static ImmutableArray<string> MissingOf(RuleResult? result) => result switch
    {
        RuleResult.MissingFacts missing => missing.Paths,
        RuleResult.Evaluated evaluated => evaluated.Unjudged,
        _ => [],
    };
}
