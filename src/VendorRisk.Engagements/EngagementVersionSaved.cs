namespace VendorRisk.Engagements;

/// <summary>News: a version of an engagement was saved.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="Version">The version's number.</param>
public sealed record EngagementVersionSaved(EngagementId Id, int Version);
