using VendorRisk.Monitoring;

namespace VendorRisk.Application;

/// <summary>What is to be sent again.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Receiver">The receiver.</param>
/// <param name="Delivery">The delivery's number; null for all that failed.</param>
public sealed record DeliveriesToReplay(Guid CommandId, string Why, WebhookId Receiver, long? Delivery);
