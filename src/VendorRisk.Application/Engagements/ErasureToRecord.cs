using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>A vendor's erasure certificate.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Engagement">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Vendor">The vendor's name, as in the chain.</param>
/// <param name="CertificateDate">The date of its erasure certificate.</param>
/// <param name="CheckedOn">The day the office checked that the data is gone; null when it has not.</param>
public sealed record ErasureToRecord(
    Guid CommandId, string Why, EngagementId Engagement, long ExpectedRevision, string Vendor, DateOnly CertificateDate, DateOnly? CheckedOn);
