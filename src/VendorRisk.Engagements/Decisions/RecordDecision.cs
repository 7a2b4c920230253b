using System.Collections.Immutable;
using VendorRisk.Engagements.Changes;

namespace VendorRisk.Engagements;

/// <summary>Records what a meeting decided on a version. Whether the version was fit to be approved is for the caller to check.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Version">The version decided on, counted from 1.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="MeetingDate">The day of the meeting; not before the version was saved, nor after today in Japan.</param>
/// <param name="Conditions">The conditions or reasons in words; an approval with conditions needs these or <see cref="Asked"/>.</param>
/// <param name="Origin">Who and why.</param>
public sealed record RecordDecision(
    EngagementId Id, long ExpectedRevision, int Version, DecisionOutcome Outcome, DateOnly MeetingDate, string Conditions, ChangeOrigin Origin)
{
    /// <summary>The meeting on whose agenda it was; null for one that is not kept here.</summary>
    public MeetingId? Meeting { get; init; }

    /// <summary>The number of the decision that this one corrects; null when it corrects none.</summary>
    public int? Corrects { get; init; }

    /// <summary>The conditions that are followed. Without any, the words of an approval with conditions are followed as one.</summary>
    public ImmutableArray<NewCondition> Asked { get; init; } = [];

    /// <summary>What the decision rests on; null when the version was never judged.</summary>
    public DecisionBasis? Basis { get; init; }

    /// <summary>What is wrong with the command itself, all of it, whatever the store holds.</summary>
    /// <param name="today">Today in Japan.</param>
    public ImmutableArray<Problem> Problems(DateOnly today) => new ChangeChecks().Origin(Origin).Decision(this, today).Rejection()?.Problems ?? [];
}
