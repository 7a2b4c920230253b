using System.CommandLine;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Backtests;
using VendorRisk.Scoring.Policies;
using VendorRisk.Web.CommandLine.Rules;

namespace VendorRisk.Web.CommandLine.Policies;

/// <summary><c>policies backtest --policy FILE [--since DATE] …</c>: what the whole portfolio's judgements would be under another policy.</summary>
internal static class PolicyBacktestCommand
{
    public static Command Create(Func<ServiceProvider> open)
    {
        Option<string> policy = new("--policy") { Description = "試す採点方針のファイル（JSON）", HelpName = "FILE", Required = true };
        PortfolioOptions portfolio = new();
        Command command = new("backtest", "採点方針を全案件で試し、いまの評価との違いを報告します。何も保存しません。") { policy };
        portfolio.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using ServiceProvider services = open();
            TextWriter errors = parsed.InvocationConfiguration.Error;
            if (!await CommandServices.TryBringInForceAsync(services, errors, cancellation))
            {
                return ExitStatus.NotRead;
            }

            string path = parsed.GetRequiredValue(policy);
            if (!PaperFile.TryLoad(path, out byte[] json, out string problem))
            {
                errors.WriteLine(problem);
                return ExitStatus.NotRead;
            }

            try
            {
                using Proposal proposal = services.GetRequiredService<IBacktest>().OpenPolicy(path, json);
                return await portfolio.RunAsync(services, parsed, proposal, $"採点方針 {proposal.Version}（いまの {proposal.Against} の代わりにした場合）", cancellation);
            }
            catch (PolicyException refused)
            {
                errors.WriteLine(refused.Message);
                return ExitStatus.NotRead;
            }
        });
        return command;
    }
}
