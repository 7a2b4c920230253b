using VendorRisk.Engagements;

namespace VendorRisk.Web.Api.Answers;

/// <summary>An engagement with its current version and how it stands today.</summary>
/// <param name="Id">The key.</param>
/// <param name="Revision">Counts every change; a change names it in If-Match.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Sample">Whether it came with the product.</param>
/// <param name="Continues">The engagement of the year before that it continues.</param>
/// <param name="Current">The current version.</param>
/// <param name="Assessment">Its judgement as of today.</param>
internal sealed record EngagementAnswer(EngagementId Id, long Revision, EngagementState State, bool Sample, EngagementId? Continues, VersionAnswer Current, AssessmentAnswer Assessment);
