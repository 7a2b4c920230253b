namespace VendorRisk.Application.Jobs;

/// <summary>Removes news that every subscriber took long ago. It is kept for a while, for whoever looks for what happened.</summary>
internal sealed class SweepNews(IEnumerable<IOutbox> outboxes, IEnumerable<IOutboxSubscriber> subscribers, TimeProvider clock) : IScheduledJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public string Id => "news";

    public string Schedule => "10 3 * * *";

    public async Task<string> RunAsync(CancellationToken cancellation)
    {
        DateTimeOffset before = clock.GetUtcNow() - Kept;
        int removed = 0;
        foreach (IOutbox outbox in outboxes)
        {
            removed += await outbox.SweepAsync([.. subscribers.Where(s => s.Takes(outbox.Name)).Select(s => s.Name)], before, cancellation);
        }

        return $"配り終えて {Kept.Days} 日を過ぎた知らせを {removed} 件片付けました。";
    }
}
