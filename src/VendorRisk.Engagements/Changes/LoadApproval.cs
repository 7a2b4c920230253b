using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Engagements;

/// <summary>
/// Records an approval that was given before the product was in use: a version as of the day of the decision, and the decision on it. Loaded again with other content it
/// makes a further version with a decision that corrects the one before, as long as nothing else has changed the engagement.
/// </summary>
/// <param name="Id">The key; the caller derives it from the office's own number, so that the same approval always has the same.</param>
/// <param name="ExpectedRevision">The revision the change is based on; 0 for an engagement that shall not exist yet.</param>
/// <param name="Read">The facts.</param>
/// <param name="Paper">What they were read from.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="DecidedOn">The day of the decision; the version is recorded as of this day.</param>
/// <param name="Conditions">The conditions or reasons in words.</param>
/// <param name="Origin">Who and why.</param>
public sealed record LoadApproval(
    EngagementId Id, long ExpectedRevision, EngagementFacts Read, OriginalPaper Paper, DecisionOutcome Outcome, DateOnly DecidedOn, string Conditions, ChangeOrigin Origin)
{
    /// <summary>Whether the conditions of an approval with conditions were met since.</summary>
    public bool ConditionsMet { get; init; }

    /// <summary>Consents to re-entrusting that were given.</summary>
    public ImmutableArray<LoadedConsent> Consents { get; init; } = [];

    internal RecordDecision Decision(int version, int? corrects) => new(Id, ExpectedRevision, version, Outcome, DecidedOn, Conditions, Origin) { Corrects = corrects };
}
