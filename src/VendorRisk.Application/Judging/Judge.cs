using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Snapshots;

namespace VendorRisk.Application;

/// <summary>
/// The one way to a judgement, of a draft and of what is stored: the same snapshot of the register and of the engagement's records, the same rules, today in
/// Japan. So what a preview shows is what saving stores.
/// </summary>
public sealed class Judge(IEngagementBook book, IFactsSnapshot snapshot, IAssessor assessor, IAssessmentBook assessments, JapanClock clock)
{
    /// <summary>A draft as it will be judged once it is saved.</summary>
    /// <param name="facts">What the draft says.</param>
    /// <param name="target">The engagement it becomes a version of; null for a new one.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<JudgedFacts> DraftAsync(EngagementFacts facts, EngagementId? target, CancellationToken cancellation = default)
    {
        Engagement? stored = target is { } id ? await book.FindAsync(id, cancellation) : null;
        return await OfAsync(facts, stored, cancellation);
    }

    /// <summary>A stored version; null when there is none of this number.</summary>
    public async Task<JudgedFacts?> VersionAsync(EngagementId id, int number, CancellationToken cancellation = default) =>
        await book.FindVersionAsync(id, number, cancellation) is { } version && await book.FindAsync(id, cancellation) is { } engagement
            ? await OfAsync(version.Facts, engagement, cancellation)
            : null;

    /// <summary>Judges an engagement's current version as of today and puts the judgement on record, unless the newest one says the same.</summary>
    /// <returns>The judgement on record; null when there is no such engagement.</returns>
    public Task<StoredAssessment?> RecordAsync(EngagementId id, CancellationToken cancellation = default) => assessments.AssessAsync(id, clock.Today, cancellation);

    /// <summary>The judgement on record of a version: of the current one, made as of today; null when the version was never judged.</summary>
    public async Task<StoredAssessment?> OnRecordAsync(EngagementId id, int version, CancellationToken cancellation = default) =>
        await RecordAsync(id, cancellation) is { } current && current.Version == version
            ? current
            : await assessments.NewestAsync(id, version, cancellation);

    /// <summary>An engagement's current version for the eye: the judgement on record where it still stands, else made now. Stores nothing.</summary>
    public async Task<JudgedFacts> StandingAsync(Engagement engagement, CancellationToken cancellation = default)
    {
        (EngagementFacts facts, Assessment assessment) = await assessments.JudgeAsync(engagement, clock.Today, cancellation);
        return new JudgedFacts(facts, assessment) { Acceptances = engagement.Acceptances };
    }

    // Judging is work for the processor: kept off the caller's thread, so that a page goes on answering.
    private async Task<JudgedFacts> OfAsync(EngagementFacts facts, Engagement? engagement, CancellationToken cancellation)
    {
        EngagementFacts taken = await snapshot.TakeAsync(facts, engagement, cancellation);
        return new JudgedFacts(taken, await Task.Run(() => assessor.Assess(taken, clock.Today), cancellation)) { Acceptances = engagement?.Acceptances ?? [] };
    }
}
