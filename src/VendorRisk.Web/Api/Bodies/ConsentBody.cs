namespace VendorRisk.Web.Api.Bodies;

/// <summary>A consent to a re-entrusting.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Vendor">The subcontractor's name, as in the chain.</param>
/// <param name="Date">The day it was given.</param>
/// <param name="Reference">The document that records it.</param>
internal sealed record ConsentBody(string Why, string Vendor, DateOnly Date, string Reference);
