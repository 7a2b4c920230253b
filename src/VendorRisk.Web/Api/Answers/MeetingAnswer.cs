using System.Collections.Immutable;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Api.Answers;

/// <summary>A meeting and what it decided.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Decisions">The decisions that stand.</param>
internal sealed record MeetingAnswer(Meeting Meeting, ImmutableArray<MeetingDecision> Decisions);
