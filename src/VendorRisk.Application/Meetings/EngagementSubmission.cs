using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>A version of an engagement for a meeting to decide on.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Engagement">The engagement.</param>
/// <param name="Version">The version.</param>
/// <param name="Meeting">The meeting.</param>
public sealed record EngagementSubmission(Guid CommandId, string Why, EngagementId Engagement, int Version, MeetingId Meeting);
