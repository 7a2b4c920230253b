using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>What proves that a condition is met.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Engagement">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Number">The condition's number.</param>
/// <param name="Words">What was done.</param>
/// <param name="Reference">Where the proof is.</param>
public sealed record ConditionEvidence(Guid CommandId, string Why, EngagementId Engagement, long ExpectedRevision, int Number, string Words, string Reference);
