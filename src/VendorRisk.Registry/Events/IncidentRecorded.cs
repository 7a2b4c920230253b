namespace VendorRisk.Registry;

/// <summary>An incident was recorded or corrected.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="Version">Its new version.</param>
/// <param name="IncidentId">The incident.</param>
public sealed record IncidentRecorded(VendorId VendorId, long Version, Guid IncidentId) : RegistryEvent(VendorId, Version);
