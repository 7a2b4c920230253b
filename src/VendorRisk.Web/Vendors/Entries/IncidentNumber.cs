namespace VendorRisk.Web.Vendors.Entries;

/// <summary>A number of people that an incident was recorded with.</summary>
/// <param name="At">When it was recorded.</param>
/// <param name="People">The number; null when it was unknown.</param>
public sealed record IncidentNumber(DateTimeOffset At, int? People);
