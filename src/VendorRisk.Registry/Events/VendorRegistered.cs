namespace VendorRisk.Registry;

/// <summary>A vendor was taken into the register.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="Version">Its new version.</param>
public sealed record VendorRegistered(VendorId VendorId, long Version) : RegistryEvent(VendorId, Version);
