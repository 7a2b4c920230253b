using System.CommandLine;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Policies;

/// <summary><c>policies list | validate FILE | add FILE | backtest | activate VERSION | history</c>: the versions of the policy, with who and why.</summary>
internal static class PoliciesCommand
{
    public static Command Create()
    {
        Option<string?> who = new("--who") { Description = $"だれが（氏名）。なければ、設定 {CurrentActor.Setting} の名前" };
        Option<string> why = new("--why") { Description = "理由", Required = true };
        Argument<string> file = new("FILE") { Description = "方針のファイル（JSON）" };
        Argument<string> version = new("VERSION") { Description = "版の番号または名前" };

        Command list = new("list", "版の一覧と、使われている版を表示します。");
        list.SetAction((_, cancellation) => ReadAsync(run => run.ListAsync(cancellation), cancellation));
        Command history = new("history", "だれが、いつ、なぜ変えたかを表示します。");
        history.SetAction((_, cancellation) => ReadAsync(run => run.HistoryAsync(cancellation), cancellation));
        Command validate = new("validate", "方針のファイルを調べ、誤りをすべて表示します。何も変えません。") { file };
        validate.SetAction((parsed, cancellation) => ReadAsync(run => run.ValidateAsync(parsed.GetRequiredValue(file), cancellation), cancellation));
        Command add = new("add", "方針のファイルを下書きとして加えます。使い始めるのは activate です。画面が動いている間は、画面の「方針」で行います。") { file, who, why };
        add.SetAction((parsed, cancellation) => WriteAsync(
            run => run.AddAsync(parsed.GetRequiredValue(file), parsed.GetValue(who), parsed.GetRequiredValue(why), cancellation), cancellation));
        Command activate = new("activate", "版を使い始め、全案件を評価し直します。画面が動いている間は、画面の「方針」で行います。") { version, who, why };
        activate.SetAction((parsed, cancellation) => WriteAsync(
            run => run.ActivateAsync(parsed.GetRequiredValue(version), parsed.GetValue(who), parsed.GetRequiredValue(why), cancellation), cancellation));
        return new Command("policies", "採点の方針（重み・境目・規則の設定）の版を扱います。")
        {
            list, validate, add, PolicyBacktestCommand.Create(CommandServices.Open), activate, history,
        };
    }

    private static Task<int> ReadAsync(Func<PolicyRun, Task<int>> run, CancellationToken cancellation) =>
        StoreSession.ReadAsync(services => run(Of(services)), cancellation);

    private static Task<int> WriteAsync(Func<PolicyRun, Task<int>> run, CancellationToken cancellation) =>
        StoreSession.WriteAsync("「方針」（/policies）", services => run(Of(services)), cancellation);

    private static PolicyRun Of(IServiceProvider services) => ActivatorUtilities.CreateInstance<PolicyRun>(services, Console.Out, Console.Error);
}
