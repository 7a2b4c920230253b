using System.CommandLine;
using System.Globalization;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Policies;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine;

/// <summary><c>score PATH [--as-of yyyy-MM-dd] [--format text|json]</c>: reads one paper and scores it.</summary>
internal static class ScoreCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create()
    {
        Argument<string> path = new("PATH") { Description = "付議事項のファイル（Word、Excel、PDF、テキスト、HTML、Markdown、それらを入れた zip）" };
        Option<string> asOf = new("--as-of") { Description = "評価の基準日（yyyy-MM-dd）。指定がなければ今日（日本時間）" };
        Option<string> format = new("--format") { Description = "出力の形式", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json);
        asOf.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } given && !TryDate(given, out _))
            {
                result.AddError($"--as-of の日付「{given}」を読めません。2026-11-21 のように、西暦の年-月-日で指定してください。");
            }
        });

        Command command = new("score", "付議事項を読み、事業者の連鎖と問題点を点検します。") { path, asOf, format };
        command.SetAction((parsed, cancellation) =>
        {
            string? given = parsed.GetValue(asOf);
            return RunAsync(
                parsed.GetRequiredValue(path),
                given is not null && TryDate(given, out DateOnly date) ? date : null,
                parsed.GetValue(format) == Json,
                cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(string path, DateOnly? asOf, bool json, CancellationToken cancellation)
    {
        await using ServiceProvider services = CommandServices.Open();
        DataDirectory data = services.GetRequiredService<DataDirectory>();
        StoreSettings store = services.GetRequiredService<StoreSettings>();
        try
        {
            // A paper is judged by the policy and the plugins that the pages judge by; without a store there are only the product's own.
            if (store.MayHoldSomething(data))
            {
                await services.GetRequiredService<IPolicyBook>().FollowAsync(cancellation);
                await services.GetRequiredService<IPackLibrary>().FollowAsync(cancellation);
            }
        }
        catch (Exception problem) when (problem is PolicyException || StoreTrouble.Of(problem) is not null)
        {
            await Console.Error.WriteLineAsync($"{store.Name} の方針を読めません（{StoreTrouble.Of(problem) ?? problem.Message}）。{store.WhatToCheck}");
            return ExitStatus.NotRead;
        }

        return ActivatorUtilities.CreateInstance<PaperScoring>(services).Run(path, asOf, json, Console.Out, Console.Error);
    }

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
