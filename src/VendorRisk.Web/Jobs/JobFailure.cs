using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Jobs;

/// <summary>What the page says of a job that failed.</summary>
internal static class JobFailure
{
    private const int Longest = 500;

    public static string Words(Exception problem)
    {
        string words = problem switch
        {
            StartupException or BackupException => problem.Message,
            _ when StoreTrouble.IsFull(problem) => "データの置き場所のディスクに空きがないため、書き込めませんでした。空きを作ってください。",
            _ => $"処理の途中で問題が起きました（{problem.Message}）。続くときは、サーバーの記録（ログ）を確かめてください。",
        };
        return words.Length > Longest ? words[..Longest] : words;
    }
}
