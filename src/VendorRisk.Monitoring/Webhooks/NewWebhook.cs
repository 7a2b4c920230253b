using System.Collections.Immutable;

namespace VendorRisk.Monitoring;

/// <summary>Registers a receiver.</summary>
/// <param name="Name">What people call it; at most 100 characters.</param>
/// <param name="Address">Where it is sent to: https, or http on the machine itself; at most 500 characters.</param>
/// <param name="Events">What it is told of; at least one.</param>
/// <param name="Origin">Who and why. The command's id becomes the receiver's.</param>
public sealed record NewWebhook(string Name, string Address, ImmutableArray<WebhookEvent> Events, ChangeOrigin Origin);
