namespace VendorRisk.Web.Api.Bodies;

/// <summary>A vendor to be taken into the register.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="LegalName">The legal name.</param>
/// <param name="CorporateNumber">The 法人番号.</param>
/// <param name="Country">The country of the seat, ISO 3166-1 alpha-2.</param>
/// <param name="Note">A remark.</param>
internal sealed record VendorBody(string Why, string LegalName, string? CorporateNumber = null, string? Country = null, string? Note = null);
