using VendorRisk.Scoring;
using VendorRisk.Scoring.Backtests;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary>Opens the pack that <c>--pack</c> names, or says why not.</summary>
internal static class ProposedPack
{
    public static Proposal? Open(IBacktest backtest, string folder, TextWriter errors)
    {
        if (!Directory.Exists(folder))
        {
            errors.WriteLine($"プラグインのフォルダー「{folder}」がありません。dotnet build の出力フォルダーを指定してください。");
            return null;
        }

        Proposal proposal = backtest.OpenPack(folder);
        if (proposal.Problems.IsEmpty)
        {
            return proposal;
        }

        foreach (string problem in proposal.Problems)
        {
            errors.WriteLine($"プラグイン「{folder}」を使えません。{problem}");
        }

        errors.WriteLine("指定するのは dotnet build の出力フォルダーです。rules verify で、すべての問題を一度に調べられます。");
        proposal.Dispose();
        return null;
    }

    public static string Title(Proposal proposal) =>
        $"プラグイン {proposal.Id} {proposal.Version}（{(proposal.Against is { } version ? $"使っている {version} と入れ替えた場合" : "新しく加えた場合")}）";
}
