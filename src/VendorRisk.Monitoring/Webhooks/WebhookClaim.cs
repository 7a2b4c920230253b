namespace VendorRisk.Monitoring.Webhooks;

/// <summary>The right to send one delivery once.</summary>
/// <param name="Number">The delivery.</param>
/// <param name="Token">Names this claim.</param>
/// <param name="Receiver">The receiver.</param>
/// <param name="Address">Where to.</param>
/// <param name="Secret">The stored secret; null when it is not there.</param>
/// <param name="EventId">The event's id.</param>
/// <param name="Body">What to send.</param>
internal sealed record WebhookClaim(long Number, string Token, WebhookId Receiver, Uri Address, string? Secret, string EventId, string Body);
