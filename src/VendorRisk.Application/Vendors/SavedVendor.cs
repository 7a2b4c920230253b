using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>A vendor after a change.</summary>
/// <param name="Id">The vendor.</param>
/// <param name="Version">The version of its record that the change made.</param>
public sealed record SavedVendor(VendorId Id, long Version);
