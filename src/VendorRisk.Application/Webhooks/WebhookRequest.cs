using VendorRisk.Monitoring;

namespace VendorRisk.Application;

/// <summary>What somebody wants of a receiver.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Receiver">The receiver.</param>
public sealed record WebhookRequest(Guid CommandId, string Why, WebhookId Receiver);
