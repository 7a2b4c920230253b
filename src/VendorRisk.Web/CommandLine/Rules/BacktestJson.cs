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
            report.Taken.TotalMilliseconds,
            report.Grades,
            Rules = report.Rules.Select(r => new { r.Rule, r.Added, r.Removed, Before = Work(r.Before), After = Work(r.After) }),
            report.Faults,
            report.Differences,
        },
        ContractJson.Indented) + Environment.NewLine;

    private static object? Work(RuleWork? work) => work is null
        ? null
        : new { work.Version, work.Findings, work.Unknown, work.Faults, MeanMilliseconds = work.Mean.TotalMilliseconds, LongestMilliseconds = work.Longest.TotalMilliseconds };
}
