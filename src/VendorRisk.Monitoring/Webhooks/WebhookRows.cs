using System.Collections.Immutable;
using VendorRisk.Monitoring.Storage;

namespace VendorRisk.Monitoring.Webhooks;

/// <summary>Between rows and records of receivers and deliveries.</summary>
internal static class WebhookRows
{
    private const char Comma = ',';

    public static string Events(IEnumerable<WebhookEvent> events) => string.Join(Comma, events.Distinct().Order());

    public static ImmutableArray<WebhookEvent> Events(string events) => [.. events.Split(Comma, StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<WebhookEvent>)];

    public static WebhookReceiver Receiver(WebhookRow row, int waiting, int failed) => new()
    {
        Id = new WebhookId(Guid.ParseExact(row.Id, "N")),
        Name = row.Name,
        Address = new Uri(row.Address),
        Events = Events(row.Events),
        State = Enum.Parse<WebhookState>(row.State),
        RegisteredAt = Rows.Time(row.At),
        RegisteredBy = row.Who,
        PausedBy = row.PausedBy,
        PausedWhy = row.PausedWhy,
        Waiting = waiting,
        Failed = failed,
    };

    public static WebhookDelivery Delivery(WebhookDeliveryRow row) => new()
    {
        Number = row.Sequence,
        EventId = row.EventId,
        Event = Enum.Parse<WebhookEvent>(row.Event),
        At = Rows.Time(row.At),
        State = Enum.Parse<WebhookDeliveryState>(row.State),
        Tries = row.Tries,
        TriedAt = row.TriedAt is null ? null : Rows.Time(row.TriedAt),
        NextAt = row.State == nameof(WebhookDeliveryState.Waiting) ? Rows.Time(row.NextAt) : null,
        Answer = row.Answer,
        Trouble = row.Trouble is null ? null : Enum.Parse<WebhookTrouble>(row.Trouble),
        Body = row.Body,
    };
}
