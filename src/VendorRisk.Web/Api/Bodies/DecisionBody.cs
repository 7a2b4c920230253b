using System.Collections.Immutable;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>What a meeting decided.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Version">The version decided on.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="MeetingDate">The day of the meeting.</param>
/// <param name="Conditions">Conditions or reasons in words; may be empty.</param>
/// <param name="Meeting">The meeting on whose agenda it was.</param>
/// <param name="Corrects">The number of the decision that this one corrects.</param>
/// <param name="Asked">The conditions that are followed.</param>
internal sealed record DecisionBody(string Why, int Version, DecisionOutcome Outcome, DateOnly MeetingDate, string Conditions, MeetingId? Meeting = null, int? Corrects = null, ImmutableArray<NewCondition>? Asked = null);
