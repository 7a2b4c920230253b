using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace VendorRisk.Application.News;

/// <summary>
/// Hands each module's news to each subscriber: at least once, in order for one entity. What fails is tried again, later each time, and holds back the later news
/// of the same entity alone.
/// </summary>
internal sealed partial class OutboxDispatcher(IEnumerable<IOutbox> outboxes, IEnumerable<IOutboxSubscriber> subscribers, TimeProvider clock, ILogger<OutboxDispatcher> log)
{
    private const int Piece = 64;
    private const int LongestError = 500;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <summary>Delivers what is there.</summary>
    /// <returns>Whether anything was delivered: then there may be more.</returns>
    public async Task<bool> DeliverAsync(CancellationToken cancellation)
    {
        bool any = false;
        foreach (IOutbox outbox in outboxes)
        {
            foreach (IOutboxSubscriber subscriber in subscribers.Where(s => s.Takes(outbox.Name)))
            {
                any |= await RetryAsync(outbox, subscriber, cancellation);
                any |= await NextAsync(outbox, subscriber, cancellation);
            }
        }

        return any;
    }

    private async Task<bool> NextAsync(IOutbox outbox, IOutboxSubscriber subscriber, CancellationToken cancellation)
    {
        ImmutableArray<OutboxRow> rows = await outbox.NextAsync(subscriber.Name, Piece, cancellation);
        if (rows.IsEmpty)
        {
            return false;
        }

        HashSet<string> held = [.. (await outbox.DelayedAsync(subscriber.Name, cancellation)).Select(d => d.Entity)];
        List<OutboxDelay> delayed = [];
        foreach (OutboxRow row in rows)
        {
            string? error = held.Contains(row.Entity) ? "" : await TakeAsync(outbox, subscriber, row, cancellation);
            if (error is not null)
            {
                held.Add(row.Entity);
                int attempts = error.Length > 0 ? 1 : 0;
                delayed.Add(new OutboxDelay
                {
                    Subscriber = subscriber.Name, Sequence = row.Sequence, Entity = row.Entity, Attempts = attempts, RetryAt = RetryAt(attempts), Error = error,
                });
            }
        }

        await outbox.AdvanceAsync(subscriber.Name, rows[^1].Sequence, delayed, cancellation);
        return true;
    }

    private async Task<bool> RetryAsync(IOutbox outbox, IOutboxSubscriber subscriber, CancellationToken cancellation)
    {
        bool any = false;
        string now = Stamp(clock.GetUtcNow());
        HashSet<string> held = new(StringComparer.Ordinal);
        foreach (OutboxDelay delay in await outbox.DelayedAsync(subscriber.Name, cancellation))
        {
            if (held.Contains(delay.Entity) || string.CompareOrdinal(delay.RetryAt, now) > 0)
            {
                held.Add(delay.Entity);
                continue;
            }

            OutboxRow? row = await outbox.FindAsync(delay.Sequence, cancellation);
            if (row is null || await TakeAsync(outbox, subscriber, row, cancellation) is not { } error)
            {
                await outbox.DoneAsync(delay, cancellation);
                any = true;
                continue;
            }

            held.Add(delay.Entity);
            (delay.Attempts, delay.Error) = (delay.Attempts + 1, error);
            delay.RetryAt = RetryAt(delay.Attempts);
            await outbox.DelayAsync(delay, cancellation);
        }

        return any;
    }

    /// <returns>What went wrong; null when nothing did.</returns>
    private async Task<string?> TakeAsync(IOutbox outbox, IOutboxSubscriber subscriber, OutboxRow row, CancellationToken cancellation)
    {
        try
        {
            await subscriber.TakeAsync(outbox.Name, row, cancellation);
            return null;
        }
#pragma warning disable CA1031 // A subscriber's fault must not stop the others; it is kept, shown on the health page and tried again.
        catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(log, problem, subscriber.Name, row.Sequence, outbox.Name);
            string said = $"{problem.GetType().Name}: {problem.Message}";
            return said.Length > LongestError ? said[..LongestError] : said;
        }
    }

    private string RetryAt(int attempts)
    {
        double pause = FirstPause.TotalSeconds * Math.Pow(2, Math.Clamp(attempts - 1, 0, 20));
        return Stamp(clock.GetUtcNow() + TimeSpan.FromSeconds(attempts == 0 ? 0 : Math.Min(pause, LongestPause.TotalSeconds)));
    }

    private static string Stamp(DateTimeOffset time) => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "{Subscriber} failed on news {Sequence} of {Outbox}; it is tried again.")]
    private static partial void LogFailed(ILogger log, Exception problem, string subscriber, long sequence, string outbox);
}
