namespace VendorRisk.Engagements;

/// <summary>Records the ward's consent to a re-entrusting.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Vendor">The subcontractor's name, as in the chain.</param>
/// <param name="Date">The day it was given.</param>
/// <param name="Reference">The document that records it; not empty.</param>
/// <param name="Origin">Who and why.</param>
public sealed record RecordConsent(EngagementId Id, long ExpectedRevision, string Vendor, DateOnly Date, string Reference, ChangeOrigin Origin);
