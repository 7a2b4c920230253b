using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>What the register is to say of a vendor, besides its names.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="ExpectedVersion">The version of its record that the change is based on.</param>
/// <param name="CorporateNumber">The 法人番号; null when unknown.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null when unknown.</param>
/// <param name="Note">A remark; null for none.</param>
public sealed record VendorCorrection(
    Guid CommandId, string Why, VendorId Vendor, long ExpectedVersion, string? CorporateNumber, string? Country, string? Note);
