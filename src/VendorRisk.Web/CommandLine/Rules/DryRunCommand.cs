using System.CommandLine;
using VendorRisk.Contract;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Backtests;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary><c>rules dry-run --pack DIR --facts PAPER|JSON [--as-of DATE] [--format text|json]</c>: a pack's rules on one set of facts.</summary>
internal static class DryRunCommand
{
    public static Command Create(Func<ServiceProvider> open)
    {
        Option<string> pack = SharedOptions.Pack(required: true);
        Option<string> facts = new("--facts") { Description = "付議事項のファイル、または事実の JSON（rules facts の形）", HelpName = "PAPER|JSON", Required = true };
        Option<DateOnly?> asOf = SharedOptions.Day("--as-of", "評価の基準日。指定がなければ今日（日本時間）");
        Option<string> format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json);
        Command command = new("dry-run", "プラグインの規則を一つの書類で試します。何も保存しません。") { pack, facts, asOf, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            TextWriter errors = parsed.InvocationConfiguration.Error;
            await using ServiceProvider services = open();
            return await CommandServices.TryBringInForceAsync(services, errors, cancellation)
                ? Run(
                    services, parsed.GetRequiredValue(pack), parsed.GetRequiredValue(facts), parsed.GetValue(asOf), parsed.GetValue(format) == SharedOptions.Json,
                    parsed.InvocationConfiguration.Output, errors)
                : ExitStatus.NotRead;
        });
        return command;
    }

    private static int Run(IServiceProvider services, string pack, string path, DateOnly? asOf, bool json, TextWriter output, TextWriter errors)
    {
        IBacktest backtest = services.GetRequiredService<IBacktest>();
        using Proposal? proposal = ProposedPack.Open(backtest, pack, errors);
        EngagementFacts? facts = ActivatorUtilities.CreateInstance<FactsFile>(services).Load(path, out IReadOnlyList<string> problems);
        foreach (string problem in problems)
        {
            errors.WriteLine(problem);
        }

        if (proposal is null || facts is null)
        {
            return ExitStatus.NotRead;
        }

        DryRunReport report = backtest.DryRun(proposal, facts, asOf ?? services.GetRequiredService<JapanClock>().Today);
        output.Write(json ? DryRunJson.Of(proposal, report) : new DryRunText(facts).Of(proposal, report));
        return report.Rules.Any(r => r.Outcome == TrialOutcome.Faulted) ? ExitStatus.Refused : ExitStatus.Done;
    }
}
