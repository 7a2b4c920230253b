using System.Collections.Immutable;
using VendorRisk.Application;
using VendorRisk.Scoring.Acceptances;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Remedies;
using VendorRisk.Web.CommandLine.ScoreJson;

namespace VendorRisk.Web.Api.Answers;

/// <summary>A judgement.</summary>
/// <param name="AsOf">The date it was made for.</param>
/// <param name="Policy">The policy's version.</param>
/// <param name="Grade">A to E.</param>
/// <param name="Complete">False when a rule faulted: then the grade is provisional.</param>
/// <param name="Inherent">Inherent risk, 0 to 100.</param>
/// <param name="Residual">Residual risk, 0 to 100.</param>
/// <param name="Categories">The nine categories; no points where nothing judges.</param>
/// <param name="Findings">The findings, severest first.</param>
/// <param name="Unjudged">What could not be judged because facts are missing.</param>
/// <param name="Faults">What went wrong in judging.</param>
/// <param name="NextGrade">What it takes to reach the next better grade.</param>
internal sealed record AssessmentAnswer(
    DateOnly AsOf,
    string Policy,
    string Grade,
    bool Complete,
    decimal Inherent,
    decimal Residual,
    ImmutableArray<CategorySummary> Categories,
    ImmutableArray<FindingAnswer> Findings,
    ImmutableArray<UnjudgedSummary> Unjudged,
    ImmutableArray<string> Faults,
    NextGradeSummary? NextGrade)
{
    public static AssessmentAnswer Of(JudgedFacts judged, IGradeSteps steps)
    {
        Assessment assessment = judged.Assessment;
        AssessmentSummary summary = AssessmentProjection.Of(assessment, steps.NextOf(assessment));
        ImmutableArray<FindingStanding> standings = judged.Standings();
        return new AssessmentAnswer(
            summary.AsOf, summary.Policy, summary.Grade, summary.Complete, summary.Inherent, summary.Residual, summary.Categories,
            [.. assessment.Findings.Select((finding, place) => FindingAnswer.Of(finding, standings[place]))],
            summary.Unjudged, summary.Faults, summary.NextGrade);
    }
}
