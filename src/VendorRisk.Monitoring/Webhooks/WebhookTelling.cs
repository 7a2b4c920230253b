using Microsoft.EntityFrameworkCore;
using VendorRisk.Linked.Keys;
using VendorRisk.Monitoring.Storage;

namespace VendorRisk.Monitoring.Webhooks;

/// <summary>Writes a delivery for each receiver that asked for what happened, in the caller's transaction.</summary>
internal sealed class WebhookTelling(WebhookSettings settings, TimeProvider clock)
{
    /// <summary>How long a delivery is kept. What is older when it is told is told to nobody: its delivery may have been there and be gone.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Adds what is to be sent to the context; nothing that is there already. The caller holds the module's write lock and saves.</summary>
    public async Task AddAsync(MonitoringContext db, IReadOnlyCollection<WebhookNews> all, CancellationToken cancellation)
    {
        List<WebhookRow> receivers = all.Count == 0 ? [] : await ReceiversAsync(db, cancellation);
        foreach (WebhookNews news in all)
        {
            string[] wanted = [.. WantedBy(receivers, news)];
            if (wanted.Length == 0)
            {
                continue;
            }

            // Asked for by receiver and event, as the index has them: deliveries of a month are many.
            string eventId = IdOf(news);
            List<string> told = await db.WebhookDeliveries.Where(d => wanted.Contains(d.WebhookId) && d.EventId == eventId).Select(d => d.WebhookId).ToListAsync(cancellation);
            db.WebhookDeliveries.AddRange(wanted.Except(told).Select(receiver => Row(receiver, news)));
        }
    }

    /// <summary>Whether anybody asked for it. It needs no lock: who is registered only afterwards is not told what happened before.</summary>
    public async Task<bool> IsWantedAsync(MonitoringContext db, WebhookNews news, CancellationToken cancellation) =>
        WantedBy(await ReceiversAsync(db, cancellation), news).Any();

    /// <summary>A delivery that is due at once.</summary>
    public WebhookDeliveryRow Row(string receiver, WebhookNews news)
    {
        string now = Rows.Stamp(clock.GetUtcNow());
        return new WebhookDeliveryRow
        {
            WebhookId = receiver,
            EventId = IdOf(news),
            Event = news.Event.ToString(),
            At = Rows.Stamp(news.At),
            WrittenAt = now,
            Body = WebhookBody.Of(IdOf(news), news, settings.ApiRoot),
            State = nameof(WebhookDeliveryState.Waiting),
            NextAt = now,
        };
    }

    private static Task<List<WebhookRow>> ReceiversAsync(MonitoringContext db, CancellationToken cancellation) => db.Webhooks.AsNoTracking().ToListAsync(cancellation);

    private IEnumerable<string> WantedBy(IEnumerable<WebhookRow> receivers, WebhookNews news)
    {
        string at = Rows.Stamp(news.At);
        return news.At <= clock.GetUtcNow() - Kept ? [] : receivers
            .Where(receiver => string.CompareOrdinal(receiver.At, at) <= 0 && WebhookRows.Events(receiver.Events).Contains(news.Event))
            .Select(receiver => receiver.Id);
    }

    private static string IdOf(WebhookNews news) => DerivedGuid.Of("webhook " + news.Key).ToString("N");
}
