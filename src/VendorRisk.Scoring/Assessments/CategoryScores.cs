using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.PluginHost.Packs;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Assessments;

/// <summary>The nine cells of one engagement's row in the heatmap.</summary>
internal static class CategoryScores
{
    public static ImmutableArray<CategoryScore> Of(
        ImmutableArray<AssessedFinding> findings, ImmutableArray<UnjudgedRule> unjudged, ImmutableArray<RuleRun> runs, ImmutableArray<RuleFault> before) =>
    [
        .. RiskCategories.All.Select(category =>
        {
            AssessedFinding[] own = [.. findings.Where(f => f.Category == category)];
            UnjudgedRule[] open = [.. unjudged.Where(u => u.Category == category)];
            Points score = own.Select(f => f.Contribution).Concat(open.Select(u => u.Contribution)).Aggregate(Points.Zero, (a, b) => a + b);
            return new CategoryScore(category, StateOf(category, runs, before, open.Length > 0), score, own.Length, own.Length == 0 ? null : own.Max(f => f.Severity));
        }),
    ];

    /// <remarks>The rule ids of faults before the run begin with their category.</remarks>
    private static CategoryState StateOf(string category, ImmutableArray<RuleRun> runs, ImmutableArray<RuleFault> before, bool open)
    {
        RuleRun[] own = [.. runs.Where(r => r.Rule.Descriptor.Category == category)];
        if (own.Any(r => r.Fault is not null) || before.Any(f => f.Rule?.StartsWith(category + ".", StringComparison.Ordinal) == true))
        {
            return CategoryState.Faulted;
        }

        return own.Length == 0 ? CategoryState.NotCovered : open ? CategoryState.Unknown : CategoryState.Judged;
    }
}
