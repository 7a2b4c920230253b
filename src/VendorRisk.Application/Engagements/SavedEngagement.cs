using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>An engagement after a change.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="Revision">Its new revision.</param>
/// <param name="Version">Its newest version's number.</param>
public sealed record SavedEngagement(EngagementId Id, long Revision, int Version);
