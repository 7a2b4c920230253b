namespace VendorRisk.Registry;

/// <summary>A vendor whose record another one took over.</summary>
/// <param name="Id">Its key; its own record stays readable under it.</param>
/// <param name="LegalName">Its last legal name.</param>
/// <param name="CorporateNumber">Its 法人番号; null when unknown.</param>
/// <param name="Kind">Why it was merged.</param>
/// <param name="On">The day of the firms' merger; null when unknown, or when there was none.</param>
public sealed record AbsorbedVendor(VendorId Id, string LegalName, string? CorporateNumber, VendorMergeKind Kind, DateOnly? On);
