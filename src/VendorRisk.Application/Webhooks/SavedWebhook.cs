using VendorRisk.Monitoring;

namespace VendorRisk.Application;

/// <summary>What is known of a receiver after a change.</summary>
/// <param name="Receiver">The receiver.</param>
/// <param name="Secret">What its deliveries are signed with; in the answer to its registration and nowhere else, null otherwise.</param>
/// <param name="Replayed">How many deliveries a replay made due.</param>
/// <param name="Tested">The test with what came of it; null for anything else.</param>
public sealed record SavedWebhook(WebhookReceiver Receiver, string? Secret, int Replayed, WebhookDelivery? Tested);
