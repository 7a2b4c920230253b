namespace VendorRisk.Registry;

/// <summary>A certification was recorded or corrected.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="Version">Its new version.</param>
/// <param name="CertificationId">The certification.</param>
public sealed record CertificationRecorded(VendorId VendorId, long Version, Guid CertificationId) : RegistryEvent(VendorId, Version);
