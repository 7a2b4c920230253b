namespace VendorRisk.Monitoring;

/// <summary>Sends again what was sent to a receiver.</summary>
/// <param name="Id">The receiver.</param>
/// <param name="Delivery">The delivery's number; null for all that failed.</param>
/// <param name="Origin">Who and why.</param>
public sealed record WebhookReplay(WebhookId Id, long? Delivery, ChangeOrigin Origin);
