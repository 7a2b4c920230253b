using System.CommandLine;
using System.Globalization;
using VendorRisk.Application;
using VendorRisk.Papers;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Hosting;
using VendorRisk.Web.Lists;
using VendorRisk.Web.Loading;
using VendorRisk.Web.Residents;

namespace VendorRisk.Web.CommandLine.Loading;

/// <summary><c>load FILE [--dry-run]</c>: loads approvals that were given before the product was in use.</summary>
internal static class LoadCommand
{
    private const string Page = "「これまでの承認を読み込む」（/load）";
    private const int Step = 50;

    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = "承認済みの委託を1行に1件記入した表（.xlsx か .csv）。様式は画面の「これまでの承認を読み込む」にあります" };
        Option<bool> dry = new("--dry-run") { Description = "何も保存せず、直すところと変わるところだけを表示する" };
        Command command = new("load", "これまでに承認された委託を、表から決定と一緒に読み込みます。同じ表を何度読み込んでも、変わりのない行は何も変えません。") { file, dry };
        command.SetAction(async (parsed, cancellation) =>
        {
            string path = parsed.GetRequiredValue(file);
            bool only = parsed.GetValue(dry);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (!File.Exists(path) || new FileInfo(path).Length > UploadLimit.Bytes)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(File.Exists(path) ? $"「{path}」は大きすぎます（上限は {UploadLimit.Megabytes} MB）。表を分けてください。" : $"「{path}」がありません。");
                return ExitStatus.NotRead;
            }

            Task<int> Load(IServiceProvider services) => RunAsync(services, path, only, output, cancellation);
            return only ? await StoreSession.ReadAsync(Load, cancellation) : await StoreSession.WriteAsync(Page, Load, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string path, bool only, TextWriter output, CancellationToken cancellation)
    {
        LoadDesk desk = ActivatorUtilities.CreateInstance<LoadDesk>(services);
        byte[] content = await File.ReadAllBytesAsync(path, cancellation);
        if (ResidentsSigns.Of(services.GetRequiredService<IPaperReader>().ReadAll(content, Path.GetFileName(path))) is { IsEmpty: false } signs)
        {
            bool refused = !only && services.GetRequiredService<ResidentsSettings>().Refuses;
            await output.WriteLineAsync($"{(refused ? "×" : "注意:")} 「{path}」に、住民の情報そのものが入っているようです: {ResidentsReport.Of(signs)}。{(refused ? "この設定では読み込みません。除いた表にしてください。" : "見込み違いでなければ、除いた表にしてください。")}");
            if (refused)
            {
                return ExitStatus.Refused;
            }
        }

        LoadPlan plan = await desk.CompareAsync(desk.Read(content, Path.GetFileName(path)), cancellation);
        await TellAsync(plan.Problems, output);
        foreach (string note in plan.Notes)
        {
            await output.WriteLineAsync($"  {note}");
        }

        foreach (LoadEntry entry in plan.Entries.Where(entry => entry.State is LoadState.Changed or LoadState.Here or LoadState.Overtaken))
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {entry.Row.Sheet} {entry.Row.Number}行 管理番号 {entry.Row.Key}（{Word(entry.State)}） {string.Join("／", entry.Changes)}"));
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"新しい {plan.CountOf(LoadState.New)} 件、変わる {plan.CountOf(LoadState.Changed)} 件、同じ {plan.CountOf(LoadState.Same)} 件、既にある {plan.CountOf(LoadState.Here)} 件、画面で変更済み {plan.CountOf(LoadState.Overtaken)} 件、直すところ {plan.Problems.Length} か所"));
        if (only || plan.Pending == 0)
        {
            return plan.Problems.IsEmpty ? ExitStatus.Done : ExitStatus.Refused;
        }

        LoadResult result = await desk.SaveAsync(services.GetRequiredService<CurrentActor>().Actor, plan, new Shown(output, plan.Pending), cancellation);
        await TellAsync(result.Problems, output);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{result.Saved} 件を読み込みました。評価しています…"));
        await services.GetRequiredService<ICatchUp>().RunAsync(null, cancellation);
        await output.WriteLineAsync("評価しました。");
        return plan.Problems.IsEmpty && result.Problems.IsEmpty ? ExitStatus.Done : ExitStatus.Refused;
    }

    private static async Task TellAsync(IEnumerable<ListProblem> problems, TextWriter output)
    {
        foreach (ListProblem problem in problems)
        {
            string[] where = [problem.Sheet, problem.Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"{row}行") : "", problem.Column];
            await output.WriteLineAsync($"× {string.Join(' ', where.Where(words => words.Length > 0))}　{problem.Message}");
        }
    }

    private static string Word(LoadState state) => state switch
    {
        LoadState.Changed => "変わる",
        LoadState.Here => "既にある",
        _ => "画面で変更済み",
    };

    /// <summary>Told in the loader's own thread, so that the lines stay in order.</summary>
    private sealed class Shown(TextWriter output, int of) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value % Step == 0 || value == of)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value} / {of} 件"));
            }
        }
    }
}
