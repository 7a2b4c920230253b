using System.Collections.Immutable;

namespace VendorRisk.Web.CommandLine.ScoreJson;

/// <summary>The JSON that <c>score --format json</c> prints; its names are the published ones. Without an assessment (null) the paper's kind gets no grade; without a change (null) it tells one state.</summary>
internal sealed record ScoreReport(
    PaperSummary Paper,
    ImmutableArray<SheetSummary> Sheets,
    ImmutableArray<LinkSummary> Chain,
    ImmutableArray<ChecklistRow> Checklist,
    ImmutableArray<ClauseSetSummary> ClauseSets,
    AssessmentSummary? Assessment,
    ImmutableArray<NotReadLine> NotRead,
    ChangeSummary? Change);
