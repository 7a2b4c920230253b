using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>What is done to an open case.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Change">The change.</param>
public sealed record IncidentFollowing(Guid CommandId, string Why, ChangeIncident Change);
