namespace VendorRisk.Web.Api.Bodies;

/// <summary>What the register says of a vendor besides its names, all of it.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="CorporateNumber">The 法人番号.</param>
/// <param name="Country">The country of the seat, ISO 3166-1 alpha-2.</param>
/// <param name="Note">A remark.</param>
internal sealed record VendorCorrectionBody(string Why, string? CorporateNumber, string? Country, string? Note);
