using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>The stored engagement that a draft becomes a version of.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="ExpectedRevision">The revision that was seen; saving over a later one is a conflict.</param>
public sealed record VersionTarget(EngagementId Id, long ExpectedRevision);
