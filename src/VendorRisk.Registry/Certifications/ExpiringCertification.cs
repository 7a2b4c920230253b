namespace VendorRisk.Registry;

/// <summary>A certification in force whose last day is near or past, with its holder in the register.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="LegalName">Its name today.</param>
/// <param name="Certification">The certification; its last day is known.</param>
public sealed record ExpiringCertification(VendorId VendorId, string LegalName, VendorCertification Certification);
