using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>A vendor to be taken into the register.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Vendor">A new key.</param>
/// <param name="LegalName">The legal name.</param>
/// <param name="CorporateNumber">The 法人番号 in any form; null when unknown.</param>
/// <param name="Country">The country of the seat, ISO 3166-1 alpha-2; null when unknown.</param>
/// <param name="Note">A remark.</param>
public sealed record VendorRegistration(
    Guid CommandId, string Why, VendorId Vendor, string LegalName, string? CorporateNumber = null, string? Country = null, string? Note = null);
