namespace VendorRisk.Registry;

/// <summary>An example vendor was removed.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="Version">Its new version.</param>
public sealed record VendorRemoved(VendorId VendorId, long Version) : RegistryEvent(VendorId, Version);
