using VendorRisk.Engagements;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>A version of an engagement for a meeting to decide on.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Engagement">The engagement.</param>
/// <param name="Version">The version.</param>
internal sealed record SubmissionBody(string Why, EngagementId Engagement, int Version);
