using System.Collections.Immutable;
using VendorRisk.Monitoring.Sending;

namespace VendorRisk.Monitoring.Webhooks;

/// <summary>Sends what is due. A receiver that does not answer holds up itself alone, and for this run.</summary>
internal sealed class WebhookJob(WebhookQueue queue, WebhookPost post, TimeProvider clock) : IScheduledJob
{
    private const int AtOnce = 4;

    /// <summary>A run is over before the next one is due, with the last try that it began.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    public string Id => "webhooks";

    /// <summary>Every minute.</summary>
    public string Schedule => "* * * * *";

    public async Task<string> RunAsync(CancellationToken cancellation)
    {
        await queue.SweepAsync(cancellation);
        ImmutableArray<WebhookId> receivers = await queue.DueAsync(cancellation);
        (long began, int sent, int failed) = (clock.GetTimestamp(), 0, 0);
        await Parallel.ForEachAsync(receivers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (receiver, stop) =>
        {
            while (clock.GetElapsedTime(began) < Longest && await queue.ClaimNextAsync(receiver, stop) is { } claim)
            {
                WebhookAnswer answer = await post.SendAsync(claim, stop);
                _ = answer.Trouble is null ? Interlocked.Increment(ref sent) : Interlocked.Increment(ref failed);
                if (answer.EndsTurn)
                {
                    break;
                }
            }
        });
        return (sent, failed) switch
        {
            (0, 0) => "送る通知はありませんでした。",
            (_, 0) => $"外部への通知を {sent} 件届けました。",
            _ => $"外部への通知を {sent} 件届けました。{failed} 件は届きませんでした（画面「外部への通知」で確かめられます）。",
        };
    }
}
