using System.Collections.Immutable;
using VendorRisk.Scoring.Remedies;

namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <summary>What it takes to reach the next better grade.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Reachable">Whether fixing reaches it at all.</param>
/// <param name="Residual">The residual risk afterwards.</param>
/// <param name="Findings">Places in the assessment's findings, from 0.</param>
/// <param name="Unjudged">Places in the assessment's unjudged rules, from 0.</param>
internal sealed record NextGradeSummary(string Grade, bool Reachable, decimal Residual, ImmutableArray<int> Findings, ImmutableArray<int> Unjudged)
{
    public static NextGradeSummary? Of(GradeStep? step) =>
        step is null ? null : new(step.Grade.ToString(), step.Reachable, step.Residual.Value, step.Findings, step.Unknowns);
}
