using VendorRisk.Engagements;
using VendorRisk.Scoring.Acceptances;

namespace VendorRisk.Application;

/// <summary>A finding that the office decides to live with.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">Why it is accepted.</param>
/// <param name="Engagement">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Finding">The finding as it was seen.</param>
public sealed record FindingToAccept(Guid CommandId, string Why, EngagementId Engagement, long ExpectedRevision, FindingKey Finding);
