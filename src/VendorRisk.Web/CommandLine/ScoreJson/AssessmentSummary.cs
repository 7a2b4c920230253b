using System.Collections.Immutable;

namespace VendorRisk.Web.CommandLine.ScoreJson;

internal sealed record AssessmentSummary(
    DateOnly AsOf,
    string Policy,
    string Grade,
    decimal Inherent,
    decimal Residual,
    bool Complete,
    ImmutableArray<CategorySummary> Categories,
    ImmutableArray<FindingSummary> Findings,
    ImmutableArray<UnjudgedSummary> Unjudged,
    ImmutableArray<string> Faults,
    NextGradeSummary? NextGrade);
