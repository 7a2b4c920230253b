using System.Globalization;
using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.Scoring.Backtests;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary>A backtest for a spreadsheet: one row for each engagement that differs, and below it one for each finding or rule that differs.</summary>
internal static class BacktestCsv
{
    private static readonly string[] Columns =
        ["engagement", "title", "asOf", "gradeBefore", "gradeAfter", "residualBefore", "residualAfter", "change", "rule", "severity", "message", "line"];

    public static string Of(BacktestReport report) => CsvTable.Of(Columns, report.Differences.SelectMany(Rows));

    private static IEnumerable<object?[]> Rows(EngagementDifference d)
    {
        yield return Row(d, d.GradeMoves ? "grade" : "points");
        foreach (FindingDifference finding in d.Added)
        {
            yield return Row(d, "added", finding.Rule, finding.Severity, finding.Message.Ja, finding.Line);
        }

        foreach (FindingDifference finding in d.Removed)
        {
            yield return Row(d, "removed", finding.Rule, finding.Severity, finding.Message.Ja, finding.Line);
        }

        foreach (string rule in d.UnknownAdded)
        {
            yield return Row(d, "unknown-added", rule);
        }

        foreach (string rule in d.UnknownRemoved)
        {
            yield return Row(d, "unknown-removed", rule);
        }
    }

    private static object?[] Row(EngagementDifference d, string change, string? rule = null, Severity? severity = null, string? message = null, int? line = null) =>
    [
        d.Id, d.Title, d.AsOf.ToString("O", CultureInfo.InvariantCulture), d.GradeBefore, d.GradeAfter,
        d.ResidualBefore.Value, d.ResidualAfter.Value, change, rule, severity is { } s ? JsonNamingPolicy.CamelCase.ConvertName(s.ToString()) : null, message, line,
    ];
}
