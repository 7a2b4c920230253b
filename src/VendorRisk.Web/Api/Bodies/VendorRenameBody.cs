namespace VendorRisk.Web.Api.Bodies;

/// <summary>A new legal name.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="LegalName">The name.</param>
/// <param name="Since">Its first day.</param>
internal sealed record VendorRenameBody(string Why, string LegalName, DateOnly? Since = null);
