using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.Scoring.Backtests;

namespace VendorRisk.Scoring.Tests.Backtests;

/// <summary>A report without the times, which no two runs share.</summary>
internal static class UntimedReport
{
    public static string Of(BacktestReport report) => JsonSerializer.Serialize(
        report with
        {
            Taken = TimeSpan.Zero,
            Rules = [.. report.Rules.Select(r => r with { Before = Of(r.Before), After = Of(r.After) })],
        },
        ContractJson.Options);

    private static RuleWork? Of(RuleWork? work) => work is null ? null : work with { Mean = TimeSpan.Zero, Longest = TimeSpan.Zero };
}
