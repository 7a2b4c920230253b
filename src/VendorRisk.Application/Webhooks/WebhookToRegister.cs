using System.Collections.Immutable;
using VendorRisk.Monitoring;

namespace VendorRisk.Application;

/// <summary>A receiver as it is filled in.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Address">Where it is sent to.</param>
/// <param name="Events">What it is told of.</param>
public sealed record WebhookToRegister(Guid CommandId, string Why, string Name, string Address, ImmutableArray<WebhookEvent> Events);
