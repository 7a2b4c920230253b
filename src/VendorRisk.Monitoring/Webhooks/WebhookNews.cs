namespace VendorRisk.Monitoring;

/// <summary>Something that happened, as receivers are told: what and on what, never names of people or words of a paper.</summary>
/// <param name="Key">Names this one event for ever: who tells it again gives the same.</param>
/// <param name="Event">What happened.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Subject">On what.</param>
public sealed record WebhookNews(string Key, WebhookEvent Event, DateTimeOffset At, WebhookSubject Subject);
