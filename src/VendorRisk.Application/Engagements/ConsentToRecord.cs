using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>A consent to a re-entrusting.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Engagement">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Vendor">The subcontractor's name, as in the chain.</param>
/// <param name="Date">The day it was given.</param>
/// <param name="Reference">The document that records it.</param>
public sealed record ConsentToRecord(
    Guid CommandId, string Why, EngagementId Engagement, long ExpectedRevision, string Vendor, DateOnly Date, string Reference);
