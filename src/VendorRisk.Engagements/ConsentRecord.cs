namespace VendorRisk.Engagements;

/// <summary>A recorded consent to a re-entrusting.</summary>
/// <param name="Vendor">The subcontractor's name.</param>
/// <param name="Date">The day it was given.</param>
/// <param name="Reference">The document that records it.</param>
/// <param name="RecordedBy">Who recorded it.</param>
public sealed record ConsentRecord(string Vendor, DateOnly Date, string Reference, string RecordedBy);
