using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>A change of a vendor's legal name (商号変更).</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="ExpectedVersion">The version of its record that the change is based on.</param>
/// <param name="LegalName">The new legal name.</param>
/// <param name="Since">The first day of the new name; null when unknown.</param>
public sealed record VendorRenaming(Guid CommandId, string Why, VendorId Vendor, long ExpectedVersion, string LegalName, DateOnly? Since);
