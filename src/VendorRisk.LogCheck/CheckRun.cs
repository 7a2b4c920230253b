using System.Data.Common;
using System.Globalization;
using VendorRisk.LogCheck.Anchors;
using VendorRisk.LogCheck.Checking;
using VendorRisk.LogCheck.Reading;

namespace VendorRisk.LogCheck;

/// <summary>Checks a store and says what came of it.</summary>
internal static class CheckRun
{
    public const int Whole = 0;
    public const int Broken = 1;
    public const int Unchecked = 2;

    public static async Task<int> RunAsync(string[] arguments, string? storeOfEnvironment, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (CheckOptions.Parse(arguments, storeOfEnvironment) is not { } options)
        {
            await error.WriteLineAsync(CheckOptions.Usage);
            return Unchecked;
        }

        try
        {
            AnchorFiles? anchors = options.Anchors is { } folder ? AnchorFiles.Read(folder, options.Key) : null;
            await using DatabaseStore store = await DatabaseStore.OpenAsync(options.Store, cancellation);
            return await ReportAsync(await LogVerification.RunAsync(store, cancellation), anchors, output);
        }
        catch (StoreUnreadableException unreadable)
        {
            await error.WriteLineAsync(unreadable.Message);
            return Unchecked;
        }
        catch (DbException problem)
        {
            // SQLite looks at a file only when something is asked of it.
            await error.WriteLineAsync($"データを読めません（{problem.Message}）。");
            return Unchecked;
        }
    }

    private static async Task<int> ReportAsync(IReadOnlyList<ModuleReport> reports, AnchorFiles? anchors, TextWriter output)
    {
        foreach (ModuleReport report in reports)
        {
            await output.WriteLineAsync(Line(report));
            foreach (string migrated in report.Migrated)
            {
                await output.WriteLineAsync($"  更新の時に変わったか、増えた行: {migrated}");
            }

            foreach (string purged in report.Purged)
            {
                await output.WriteLineAsync($"  消去された原本: {purged}");
            }
        }

        List<LogProblem> problems = [.. reports.SelectMany(report => report.Problems)];
        if (anchors is null)
        {
            await output.WriteLineAsync("確認点: 使っていません。記録ごと作り直された場合は、見つけられません。");
        }
        else
        {
            (int good, DateTimeOffset? newest, IReadOnlyList<LogProblem> wrong) = new AnchorCheck(anchors.Key).Run(anchors.Checkpoints, reports);
            problems.AddRange(wrong);
            if (good == 0)
            {
                problems.Add(new LogProblem("anchors", "ファイル", "正しい確認点が 1 つもありません。"));
            }

            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"確認点: {good} 個が一致（最新 {newest:yyyy-MM-dd HH:mm} UTC、鍵 {anchors.Key.Name} {anchors.Key.Id:x8}）"));
        }

        foreach (LogProblem problem in problems)
        {
            await output.WriteLineAsync($"異常: {problem}");
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"合計: 記録 {reports.Sum(r => r.Roots.Count)} 件、行 {reports.Sum(r => r.Rows)} 行、異常 {problems.Count} 件"));
        return problems.Count == 0 ? Whole : Broken;
    }

    private static string Line(ModuleReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{report.Module}: 記録 {report.Roots.Count} 件、行 {report.Rows} 行、記録の始まる前の行 {report.Found} 行、削除 {report.Removed.Values.Sum()} 行、先頭 {(report.Roots.Count == 0 ? "-" : Convert.ToBase64String(report.Roots[^1]))}");
}
