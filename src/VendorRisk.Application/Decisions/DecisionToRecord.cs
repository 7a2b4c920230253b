using System.Collections.Immutable;
using VendorRisk.Engagements;

namespace VendorRisk.Application;

/// <summary>What a meeting decided on a version of an engagement.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Engagement">The engagement.</param>
/// <param name="ExpectedRevision">The revision the decision is based on.</param>
/// <param name="Version">The version decided on, counted from 1.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="MeetingDate">The day of the meeting; null when it is missing, which is a problem.</param>
/// <param name="Conditions">The conditions or reasons in words.</param>
public sealed record DecisionToRecord(
    Guid CommandId, string Why, EngagementId Engagement, long ExpectedRevision, int Version, DecisionOutcome Outcome, DateOnly? MeetingDate, string Conditions)
{
    /// <summary>The meeting on whose agenda it was; null for one that is not kept here.</summary>
    public MeetingId? Meeting { get; init; }

    /// <summary>The number of the decision that this one corrects; null when it corrects none.</summary>
    public int? Corrects { get; init; }

    /// <summary>The conditions that are followed.</summary>
    public ImmutableArray<NewCondition> Asked { get; init; } = [];
}
