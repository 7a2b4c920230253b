namespace VendorRisk.Registry;

/// <summary>News of the register, told once the change is stored.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="Version">Its new version.</param>
public abstract record RegistryEvent(VendorId VendorId, long Version);
