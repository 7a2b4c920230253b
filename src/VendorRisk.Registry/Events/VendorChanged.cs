namespace VendorRisk.Registry;

/// <summary>Something of a vendor changed.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="Version">Its new version.</param>
public sealed record VendorChanged(VendorId VendorId, long Version) : RegistryEvent(VendorId, Version);
