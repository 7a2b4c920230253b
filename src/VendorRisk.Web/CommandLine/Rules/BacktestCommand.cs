using System.CommandLine;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Backtests;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary>
/// <c>rules backtest --pack DIR [--since DATE] [--facts FOLDER] [--format text|json|csv] [--out FILE]</c>: what the whole portfolio's judgements
/// would be with a pack, against what they are.
/// </summary>
internal static class BacktestCommand
{
    public static Command Create(Func<ServiceProvider> open)
    {
        Option<string> pack = SharedOptions.Pack(required: true);
        PortfolioOptions portfolio = new();
        Command command = new("backtest", "プラグインを全案件で試し、いまの評価との違いを報告します。何も保存しません。") { pack };
        portfolio.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using ServiceProvider services = open();
            if (!await CommandServices.TryBringInForceAsync(services, parsed.InvocationConfiguration.Error, cancellation))
            {
                return ExitStatus.NotRead;
            }

            IBacktest backtest = services.GetRequiredService<IBacktest>();
            using Proposal? proposal = ProposedPack.Open(backtest, parsed.GetRequiredValue(pack), parsed.InvocationConfiguration.Error);
            return proposal is null
                ? ExitStatus.NotRead
                : await portfolio.RunAsync(services, parsed, proposal, ProposedPack.Title(proposal), cancellation);
        });
        return command;
    }
}
