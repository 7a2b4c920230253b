using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.Scoring.Backtests;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary>A backtest for programs; times in milliseconds.</summary>
internal static class BacktestJson
{
    public static string Of(Proposal proposal, BacktestReport report) => JsonSerializer.Serialize(
        new
        {
            Pack = proposal.IsPack ? proposal.Id : null,
            proposal.Version,
            proposal.Against,
            report.Engagements,
            report.Different,
            report.Flipped,
            report.NewlyIncomplete,
            report.FindingsAdded,
            report.FindingsRemoved,
            report.ResidualBefore,
            report.ResidualAfter,
            Milliseconds = report.Taken.TotalMilliseconds,
            Grades = report.Grades.Select(g => new { Before = g.Before.ToString(), After = g.After.ToString(), g.Engagements }),
            Rules = report.Rules.Select(r => new { r.Rule, r.Added, r.Removed, Before = Work(r.Before), After = Work(r.After) }),
            report.Faults,
            Differences = report.Differences.Select(Difference),
        },
        ContractJson.Indented) + Environment.NewLine;

    // Grades are letters everywhere, not camel-case words.
    private static object Difference(EngagementDifference d) => new
    {
        d.Id,
        d.Title,
        d.AsOf,
        GradeBefore = d.GradeBefore.ToString(),
        GradeAfter = d.GradeAfter.ToString(),
        d.ResidualBefore,
        d.ResidualAfter,
        d.CompleteBefore,
        d.CompleteAfter,
        Added = d.Added.Select(Finding),
        Removed = d.Removed.Select(Finding),
        d.UnknownAdded,
        d.UnknownRemoved,
    };

    private static object Finding(FindingDifference f) => new { f.Rule, f.Severity, Message = f.Message.Ja, f.Line, f.Points };

    private static object? Work(RuleWork? work) => work is null
        ? null
        : new { work.Version, work.Findings, work.Unknown, work.Faults, MeanMilliseconds = work.Mean.TotalMilliseconds, LongestMilliseconds = work.Longest.TotalMilliseconds };
}
