namespace VendorRisk.Engagements;

/// <summary>A consent to re-entrusting that was given before the product was in use.</summary>
/// <param name="Vendor">The subcontractor's name, as in the chain.</param>
/// <param name="Date">The day it was given.</param>
/// <param name="Reference">The document that records it.</param>
public sealed record LoadedConsent(string Vendor, DateOnly Date, string Reference);
