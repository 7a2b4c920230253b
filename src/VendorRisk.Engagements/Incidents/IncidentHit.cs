using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>A place in an engagement's chain that was hit, as it was when the case was opened.</summary>
/// <param name="Engagement">The engagement.</param>
/// <param name="Title">Its title; null when it was not read.</param>
/// <param name="Department">Its department; null when it was not read.</param>
/// <param name="People">The number of people; null when unknown.</param>
/// <param name="Path">The vendors from the contractor down to the one that was hit; null where a name is not known.</param>
public sealed record IncidentHit(EngagementId Engagement, string? Title, string? Department, int? People, ImmutableArray<string?> Path);
