using System.Globalization;
using System.Text.Json;

namespace VendorRisk.Monitoring.Webhooks;

/// <summary>What is sent: what happened, when, and where the API says more to whoever may read it. No name of a person, no word of a paper.</summary>
internal static class WebhookBody
{
    public static string Of(string eventId, WebhookNews news, string apiRoot) => JsonSerializer.Serialize(new
    {
        id = eventId,
        @event = JsonNamingPolicy.CamelCase.ConvertName(news.Event.ToString()),
        time = news.At.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        subject = new { kind = news.Subject.Kind, id = news.Subject.Id, address = news.Subject.Path is { } path ? $"{apiRoot}/{path}" : null },
    });
}
