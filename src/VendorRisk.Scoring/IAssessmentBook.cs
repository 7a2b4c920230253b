using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring;

/// <summary>The stored assessments. Every method is safe to call from many callers at once.</summary>
public interface IAssessmentBook
{
    /// <summary>Brings the store's tables up to date; called once at start, harmless when called again.</summary>
    Task InitialiseAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Takes the facts of an engagement's current version, judges them for a date and stores the judgement. One that would say the same, byte for
    /// byte, as the newest stored one of this version is not stored again, whatever its date; <see cref="StoredAssessment.JudgedAsOf"/> tells that date. The views
    /// that lists read are written with it. Of an engagement that is gone, everything is removed.
    /// </summary>
    /// <returns>The stored assessment; null when there is no such engagement.</returns>
    Task<StoredAssessment?> AssessAsync(EngagementId id, DateOnly asOf, CancellationToken cancellation = default);

    /// <summary>
    /// The facts and judgement of an engagement for the eye: the stored ones where they are of this revision, this day and what is in force; else judged now. Stores
    /// nothing.
    /// </summary>
    Task<(EngagementFacts Facts, Assessment Assessment)> JudgeAsync(Engagement engagement, DateOnly asOf, CancellationToken cancellation = default);

    /// <summary>The newest assessment of an engagement; null when it was never assessed.</summary>
    Task<StoredAssessment?> NewestAsync(EngagementId id, CancellationToken cancellation = default);

    /// <summary>The newest assessment of one version of an engagement; null when that version was never assessed.</summary>
    Task<StoredAssessment?> NewestAsync(EngagementId id, int version, CancellationToken cancellation = default);

    /// <summary>Every stored assessment of an engagement, newest first.</summary>
    Task<ImmutableArray<StoredAssessment>> ListAsync(EngagementId id, CancellationToken cancellation = default);

    /// <summary>One stored assessment; null when there is none of this number.</summary>
    Task<StoredAssessment?> FindAsync(long sequence, CancellationToken cancellation = default);

    /// <summary>The numbers of all stored assessments, oldest first.</summary>
    Task<ImmutableArray<long>> SequencesAsync(CancellationToken cancellation = default);

    /// <summary>The facts a stored assessment was made from, for a replay; null when there is none of this number.</summary>
    Task<EngagementFacts?> FactsOfAsync(long sequence, CancellationToken cancellation = default);
}
