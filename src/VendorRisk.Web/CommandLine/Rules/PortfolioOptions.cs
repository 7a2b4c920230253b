using System.CommandLine;
using System.Data.Common;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Backtests;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary>What every backtest asks for, and its run: over the stored portfolio, or over the papers of a folder.</summary>
internal sealed class PortfolioOptions
{
    private readonly Option<DateOnly?> _since = SharedOptions.Day("--since", "保存された評価の基準日がこの日以後の案件だけを試します");
    private readonly Option<string> _facts = new("--facts") { Description = "保存された案件の代わりに、このフォルダーの付議事項と事実の JSON を、今日を基準日として試します", HelpName = "FOLDER" };
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json, SharedOptions.Csv);
    private readonly Option<string> _out = SharedOptions.Out("報告を書き出すファイル。指定がなければ標準出力");

    public void AddTo(Command command)
    {
        command.Options.Add(_since);
        command.Options.Add(_facts);
        command.Options.Add(_format);
        command.Options.Add(_out);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_since) is not null && result.GetResult(_facts) is not null)
            {
                result.AddError("--since は保存された案件のためのものです。--facts とは一緒に使えません。どちらかにしてください。");
            }
        });
    }

    public async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, Proposal proposal, string title, CancellationToken cancellation)
    {
        TextWriter errors = parsed.InvocationConfiguration.Error;
        if (Scope(services, parsed, errors) is not { } scope)
        {
            return ExitStatus.NotRead;
        }

        BacktestReport report;
        try
        {
            ConsoleProgress? progress = Console.IsErrorRedirected ? null : new ConsoleProgress(errors);
            report = await services.GetRequiredService<IBacktest>().RunAsync(proposal, scope, progress, cancellation);
        }
        catch (DbException problem)
        {
            errors.WriteLine($"データのファイル {services.GetRequiredService<DataDirectory>().Store} を読めません（{problem.Message}）。製品を一度起動してから、もう一度試してください。");
            return ExitStatus.NotRead;
        }

        if (report.Engagements == 0)
        {
            errors.WriteLine("比べる案件が1件もありません。--since を早めるか、製品を一度起動して案件を評価してください。書類だけで試すには --facts にフォルダーを指定します。");
            return ExitStatus.NotRead;
        }

        string format = parsed.GetValue(_format)!;
        string written = format switch
        {
            SharedOptions.Json => BacktestJson.Of(proposal, report),
            SharedOptions.Csv => BacktestCsv.Of(report),
            _ => new BacktestText().Of(title, proposal, report),
        };
        return !FileOutput.TryWrite(parsed.GetValue(_out), written, format == SharedOptions.Csv, parsed.InvocationConfiguration.Output, errors) ? ExitStatus.NotRead
            : report.Faults.Any(f => f.New) ? ExitStatus.Refused : ExitStatus.Done;
    }

    private BacktestScope? Scope(IServiceProvider services, ParseResult parsed, TextWriter errors)
    {
        if (parsed.GetValue(_facts) is { } folder)
        {
            FactsFolder facts = ActivatorUtilities.CreateInstance<FactsFolder>(services);
            return facts.TryLoad(folder, errors, out PortfolioCase[] cases) ? new BacktestScope { Instead = cases.ToAsyncEnumerable() } : null;
        }

        string store = services.GetRequiredService<DataDirectory>().Store;
        if (File.Exists(store))
        {
            return new BacktestScope { Since = parsed.GetValue(_since) };
        }

        errors.WriteLine($"データのファイル {store} がありません。環境変数 {DataDirectory.EnvironmentVariable} に製品のデータの置き場所を指定するか、--facts に書類のフォルダーを指定してください。");
        return null;
    }
}
