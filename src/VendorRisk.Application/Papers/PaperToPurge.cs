using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>An original paper that is to be purged.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Engagement">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Version">The version whose paper it is.</param>
public sealed record PaperToPurge(Guid CommandId, string Why, EngagementId Engagement, long ExpectedRevision, int Version);
