namespace VendorRisk.Engagements;

/// <summary>A decision of a meeting.</summary>
/// <param name="Engagement">The engagement it was made on.</param>
/// <param name="Revision">That engagement's revision now.</param>
/// <param name="Decision">The decision that stands.</param>
public sealed record MeetingDecision(EngagementId Engagement, long Revision, DecisionRecord Decision);
