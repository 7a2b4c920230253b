using System.Collections.Immutable;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Remedies;

namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <summary>The judgement's half of the report.</summary>
internal static class AssessmentProjection
{
    public static AssessmentSummary Of(Assessment a, GradeStep? next) => new(
        a.AsOf,
        a.Policy,
        a.Grade.ToString(),
        a.Inherent.Value,
        a.Residual.Value,
        a.Complete,
        [.. a.Categories.Select(c => new CategorySummary(c.Category, c.State == CategoryState.NotCovered ? null : c.Score.Value, c.Findings))],
        [.. a.Findings.Select(Finding), .. UnknownFindings.Of(a)],
        [.. a.Unjudged.Select(u => new UnjudgedSummary(u.Rule, u.Category, u.Missing))],
        [.. a.Faults.Select(f => $"{f.Pack} {f.Rule}: {f.Message}")],
        NextGradeSummary.Of(next));

    private static FindingSummary Finding(AssessedFinding f) => new(
        f.Rule,
        f.Severity,
        f.Category,
        f.Subject,
        f.Message.Ja,
        f.Why.Ja,
        f.Remedy.Ja,
        f.Contribution.Value,
        [.. f.Evidence.Select(e => new EvidenceSummary(e.Line, e.Quote, e.Record)).Distinct()],
        f.EvidenceCount);
}
