using VendorRisk.Application.News;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Judging;

namespace VendorRisk.Application.Jobs;

/// <summary>
/// Notes which engagements are due because another day has begun, and whatever differs from what the views say. The worker that judges them looks by itself, too;
/// this makes sure of it and says how many there are.
/// </summary>
internal sealed class NoteDueJudgements(IJudging judging, JudgingSignal signal, JapanClock clock) : IScheduledJob
{
    public string Id => "judgements";

    public string Schedule => "5 0 * * *";

    public async Task<string> RunAsync(CancellationToken cancellation)
    {
        await judging.ReconcileAsync(clock.Today, cancellation);
        await judging.NoteStaleAsync(clock.Today, cancellation);
        JudgingProgress progress = await judging.ProgressAsync(cancellation);
        signal.Due();
        return progress.Waiting == 0 ? "すべての委託案件の評価が、今日のものです。" : $"評価し直す委託案件が {progress.Waiting} 件あります。順に評価します。";
    }
}
