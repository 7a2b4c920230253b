using System.Collections.Immutable;
using System.CommandLine;
using VendorRisk.PluginHost;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Backtests;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary><c>rules list [--pack DIR] [--format text|json|csv]</c>: the rules in force, or those of a pack.</summary>
internal static class RulesListCommand
{
    public static Command Create(Func<ServiceProvider> open)
    {
        Option<string> pack = SharedOptions.Pack(required: false);
        Option<string> format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json, SharedOptions.Csv);
        Command command = new("list", "使っている規則（--pack があれば、そのプラグインの規則）を一覧にします。") { pack, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            TextWriter errors = parsed.InvocationConfiguration.Error;
            await using ServiceProvider services = open();
            return await CommandServices.TryBringInForceAsync(services, errors, cancellation)
                ? Run(services, parsed.GetValue(pack), parsed.GetValue(format)!, parsed.InvocationConfiguration.Output, errors)
                : ExitStatus.NotRead;
        });
        return command;
    }

    private static int Run(IServiceProvider services, string? pack, string format, TextWriter output, TextWriter errors)
    {
        IBacktest backtest = services.GetRequiredService<IBacktest>();
        using Proposal? proposal = pack is null ? null : ProposedPack.Open(backtest, pack, errors);
        if (pack is not null && proposal is null)
        {
            return ExitStatus.NotRead;
        }

        ImmutableArray<ListedRule> rules = backtest.List(proposal);
        output.Write(format switch
        {
            SharedOptions.Json => RuleListReport.Json(rules),
            SharedOptions.Csv => RuleListReport.Csv(rules),
            _ => RuleListReport.Text(rules),
        });
        foreach (PackStatus status in services.GetRequiredService<IAssessor>().Packs.Where(p => pack is null && p.State != PackState.Active))
        {
            errors.WriteLine($"プラグイン {status.Id} {status.Version} は使っていません。{status.Reason}");
        }

        return ExitStatus.Done;
    }
}
