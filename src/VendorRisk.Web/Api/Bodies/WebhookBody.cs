using System.Collections.Immutable;
using VendorRisk.Monitoring;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>A receiver as it is registered.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Address">Where it is sent to: https, or http on the machine itself.</param>
/// <param name="Events">What it is told of.</param>
internal sealed record WebhookBody(string Why, string Name, string Address, ImmutableArray<WebhookEvent> Events);
