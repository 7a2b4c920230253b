using System.Collections.Immutable;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Judging;

namespace VendorRisk.Application;

/// <summary>How far what pages show is behind what was saved: for the health page and for whoever waits.</summary>
public sealed class Freshness(IEnumerable<IOutbox> outboxes, IEnumerable<IOutboxSubscriber> subscribers, IJudging judging)
{
    /// <summary>Each subscriber's lag on each outbox it takes news of.</summary>
    public async Task<ImmutableArray<NewsLag>> NewsAsync(CancellationToken cancellation = default)
    {
        ImmutableArray<NewsLag>.Builder lags = ImmutableArray.CreateBuilder<NewsLag>();
        foreach (IOutbox outbox in outboxes)
        {
            foreach (IOutboxSubscriber subscriber in subscribers.Where(s => s.Takes(outbox.Name)))
            {
                lags.Add(new NewsLag(outbox.Name, subscriber.Name, await outbox.LagAsync(subscriber.Name, cancellation)));
            }
        }

        return lags.ToImmutable();
    }

    /// <summary>How much waits in all: news not delivered and engagements to be judged again.</summary>
    public async Task<int> WaitingAsync(CancellationToken cancellation = default) =>
        (await NewsAsync(cancellation)).GroupBy(n => n.Outbox).Sum(news => news.Max(n => n.Lag.Waiting)) + (await JudgingAsync(cancellation)).Waiting;

    /// <summary>How much is to be judged again.</summary>
    public Task<JudgingProgress> JudgingAsync(CancellationToken cancellation = default) => judging.ProgressAsync(cancellation);
}
