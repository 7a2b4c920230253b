using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>A condition that is no longer asked for.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">Why it is waived.</param>
/// <param name="Engagement">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Number">The condition's number.</param>
public sealed record ConditionWaiver(Guid CommandId, string Why, EngagementId Engagement, long ExpectedRevision, int Number);
