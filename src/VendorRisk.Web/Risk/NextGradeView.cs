using System.Collections.Immutable;
using VendorRisk.Scoring.Remedies;

namespace VendorRisk.Web.Risk;

/// <summary>What it takes to reach the next better grade, as people read it.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Reachable">Whether fixing reaches it at all.</param>
/// <param name="Residual">The residual risk afterwards.</param>
/// <param name="Findings">The findings to fix.</param>
/// <param name="Unknowns">The rules whose missing facts are to be supplied.</param>
public sealed record NextGradeView(string Grade, bool Reachable, decimal Residual, ImmutableArray<FindingView> Findings, ImmutableArray<UnjudgedView> Unknowns)
{
    public int Count => Findings.Length + Unknowns.Length;

    internal static NextGradeView? Of(GradeStep? step, ImmutableArray<FindingView> findings, ImmutableArray<UnjudgedView> unjudged) => step is null
        ? null
        : new(step.Grade.ToString(), step.Reachable, step.Residual.Value, [.. step.Findings.Select(i => findings[i])], [.. step.Unknowns.Select(i => unjudged[i])]);
}
