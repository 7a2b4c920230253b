using System.Collections.Immutable;

namespace VendorRisk.Monitoring;

/// <summary>A part of what was and is to be sent to a receiver.</summary>
/// <param name="Deliveries">The newest first.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record WebhookDeliveryList(ImmutableArray<WebhookDelivery> Deliveries, int Total);
