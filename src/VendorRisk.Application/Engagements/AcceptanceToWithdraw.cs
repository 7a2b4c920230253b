using VendorRisk.Engagements;
using VendorRisk.Scoring.Acceptances;

namespace VendorRisk.Application;

/// <summary>An acceptance that is taken back.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Engagement">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Finding">The finding as it was accepted.</param>
public sealed record AcceptanceToWithdraw(Guid CommandId, string Why, EngagementId Engagement, long ExpectedRevision, FindingKey Finding);
