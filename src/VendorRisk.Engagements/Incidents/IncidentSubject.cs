namespace VendorRisk.Engagements;

/// <summary>What had an incident.</summary>
/// <param name="IsCloud">Whether it is a service on the internet; otherwise a vendor.</param>
/// <param name="Key">The key under which the caller looks up what hangs on it.</param>
/// <param name="Name">Its name when the case was opened.</param>
/// <param name="Vendor">The vendor in the register; null for a service, and for a name that only papers have.</param>
public sealed record IncidentSubject(bool IsCloud, string Key, string Name, string? Vendor);
