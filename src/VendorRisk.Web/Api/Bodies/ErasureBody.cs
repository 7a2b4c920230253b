namespace VendorRisk.Web.Api.Bodies;

/// <summary>A vendor's erasure certificate.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Vendor">The vendor's name, as in the chain.</param>
/// <param name="CertificateDate">The date of its certificate.</param>
/// <param name="CheckedOn">The day the office checked that the data is gone.</param>
internal sealed record ErasureBody(string Why, string Vendor, DateOnly CertificateDate, DateOnly? CheckedOn = null);
