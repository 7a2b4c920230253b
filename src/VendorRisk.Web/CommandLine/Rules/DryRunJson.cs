using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Backtests;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary>A dry run for programs.</summary>
internal static class DryRunJson
{
    public static string Of(Proposal proposal, DryRunReport report) => JsonSerializer.Serialize(
        new
        {
            Pack = proposal.Id,
            proposal.Version,
            Replaces = proposal.Against,
            report.With.AsOf,
            Rules = report.Rules.Select(Trial),
            Without = Grade(report.Without),
            With = Grade(report.With),
        },
        ContractJson.Indented) + Environment.NewLine;

    private static object Trial(RuleTrial trial) => new
    {
        trial.Rule.Id,
        trial.Rule.Version,
        trial.Outcome,
        trial.Reason,
        Milliseconds = trial.Taken.TotalMilliseconds,
        Findings = trial.Findings.Select(f => new { f.Severity, Message = f.Message.Ja, Remedy = f.Remedy.Ja, f.LinkId, f.Contribution, f.Evidence }),
        trial.Missing,
    };

    private static object Grade(Assessment assessment) => new { Grade = assessment.Grade.ToString(), assessment.Inherent, assessment.Residual, assessment.Complete };
}
