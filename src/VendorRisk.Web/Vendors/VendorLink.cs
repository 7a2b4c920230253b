namespace VendorRisk.Web.Vendors;

/// <summary>Another vendor of the register.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its legal name.</param>
/// <param name="CorporateNumber">法人番号; null when not recorded.</param>
public sealed record VendorLink(string Id, string Name, string? CorporateNumber);
