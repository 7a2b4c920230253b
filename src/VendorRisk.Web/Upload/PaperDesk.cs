using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Remedies;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Upload;

/// <summary>A paper's way in: read and judged first, stored only when a person says so and why.</summary>
internal sealed class PaperDesk(
    IEngagementBook book,
    IPaperReader reader,
    TakeInPaper takeIn,
    Judge judge,
    IGradeSteps steps,
    ClauseReview clauses,
    ReadingQueue queue,
    DraftShelf drafts,
    CorrectionDesk corrections,
    ConflictDesk conflicts,
    CurrentActor actor,
    JapanClock clock,
    IStringLocalizer<UploadTexts> texts,
    IStringLocalizer<Texts> shared)
{
    private const int MostOffered = 5;

    /// <summary>
    /// The papers of a file: one, or those of a zip. Reading is work for the processor: kept off the circuit, so that the page goes on answering, and in a
    /// queue, so that many large files at once do not slow down everybody. A file that cannot get its turn is refused with that reason.
    /// </summary>
    public async Task<ImmutableArray<PaperEntry>> PapersAsync(byte[] content, string name, CancellationToken cancellation) =>
        await queue.TryRunAsync(() => reader.ReadAll(content, name), cancellation) is { IsDefault: false } papers
            ? papers
            : [new PaperEntry(name, content, new PaperReading { Refusals = [texts["Upload.Busy", name]] })];

    public async Task<PaperPreview> PreviewAsync(byte[] content, string name, CancellationToken cancellation) =>
        await PreviewAsync(new PaperEntry(name, content, await Task.Run(() => reader.Read(content, name), cancellation)), cancellation);

    public async Task<PaperPreview> PreviewAsync(PaperEntry paper, CancellationToken cancellation)
    {
        PaperReading reading = paper.Reading;
        bool assessed = reading.IsRead && reading.Kind.IsAssessed();
        PaperPreview preview = new()
        {
            Facts = reading.Facts,
            CommandId = Guid.NewGuid(),
            FileName = paper.Name,
            Content = paper.Content,
            Reading = reading,
            Lacking = reading.IsRead && !assessed ? clauses.Of(reading.Facts, clock.Today) : [],
            Alike = assessed ? await AlikeAsync(reading.Facts, cancellation) : [],
        };
        return assessed ? await AimAsync(preview, preview.Alike.FirstOrDefault(stored => stored.Likely)?.Id ?? "", cancellation) : preview;
    }

    /// <summary>The preview as a version of another engagement, or as a new one: with the corrections kept there, judged with the records held there.</summary>
    public async Task<PaperPreview> AimAsync(PaperPreview preview, string target, CancellationToken cancellation)
    {
        PaperPreview aimed = await corrections.OnAsync(preview with { Conflict = null }, target, cancellation);
        return Keep(aimed with { Detail = await JudgeAgainAsync(aimed, cancellation) });
    }

    /// <summary>Takes the paper's value, or the person's, where the paper changed a corrected value.</summary>
    public PaperPreview Choose(PaperPreview preview, ContestedEdit contested, bool paper) => Keep(corrections.Choose(preview, contested, paper));

    /// <summary>Keeps the preview as it is now, so that a reload loses nothing.</summary>
    public PaperPreview Keep(PaperPreview preview)
    {
        drafts.Put(preview);
        return preview;
    }

    /// <summary>The preview's edits on top of what somebody else saved; null when the engagement is gone.</summary>
    public async Task<PaperPreview?> OnTopAsync(PaperPreview preview, SaveConflict conflict, CancellationToken cancellation) =>
        await conflicts.OnTopAsync(preview, conflict, cancellation) is { } moved
            ? Keep(moved with { Detail = await JudgeAgainAsync(moved, cancellation) })
            : null;

    /// <summary>The preview as it is, to be saved as the version after the one that somebody else saved.</summary>
    public PaperPreview AsSeen(PaperPreview preview, SaveConflict conflict) => Keep(ConflictDesk.AsSeen(preview, conflict));

    /// <summary>The engagement that a preview was saved as; null when it never was.</summary>
    public async Task<string?> SavedAsAsync(Guid commandId, CancellationToken cancellation) => (await book.FindByCommandAsync(commandId, cancellation))?.ToString();

    /// <summary>Gives a preview up: what somebody else saved is to stand.</summary>
    public void Discard(PaperPreview preview) => drafts.Remove(preview.CommandId);

    /// <summary>A preview that was not saved yet, as it was left; null when it is gone.</summary>
    public PaperPreview? Continue(Guid commandId) => drafts.Find(commandId);

    /// <summary>Makes a person's edits in what was read. The judgement stays that of before until <see cref="JudgeAgainAsync"/>.</summary>
    /// <returns>The preview with every edit that could be made, and why the others could not.</returns>
    public (PaperPreview Preview, ImmutableArray<string> Problems) Revise(PaperPreview preview, ImmutableArray<FactsEdit> edits)
    {
        (PaperPreview revised, ImmutableArray<string> problems) = SignedEdits.Of(preview, edits, shared["Check.You"]);
        return (Keep(revised), problems);
    }

    public async Task<EngagementDetail> JudgeAgainAsync(PaperPreview preview, CancellationToken cancellation)
    {
        (EngagementFacts facts, Assessment assessment) = await judge.DraftAsync(preview.Facts, EngagementId.TryParse(preview.Target, out EngagementId id) ? id : null, cancellation);
        EngagementRow row = AssessmentViews.Row(string.Empty, facts, assessment, sample: false, shared["List.Untitled"]);
        return AssessmentViews.Detail(row, facts, assessment, steps.NextOf(assessment));
    }

    public async Task<SaveOutcome> SaveAsync(PaperPreview preview, StoredEngagement? target, string why, CancellationToken cancellation)
    {
        PaperDraft draft = new()
        {
            CommandId = preview.CommandId,
            Why = why,
            FileName = preview.FileName,
            Content = preview.Content,
            Reading = preview.Reading,
            Edits = preview.Edits,
            Target = target is not null && EngagementId.TryParse(target.Id, out EngagementId id) ? new VersionTarget(id, target.Revision) : null,
        };
        switch (await takeIn.RunAsync(actor.Actor, draft, cancellation))
        {
            case Outcome<SavedEngagement>.Saved saved:
                drafts.Remove(preview.CommandId);
                return new SaveOutcome(saved.Value.Id.ToString(), []);
            case Outcome<SavedEngagement>.Rejected rejected:
                return new SaveOutcome(null, [.. rejected.Problems.Select(problem => problem.Message)]);
            case Outcome<SavedEngagement>.Conflict conflict when target is null:
                return new SaveOutcome(null, [texts["Save.OtherContent", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]]);
            case Outcome<SavedEngagement>.Conflict conflict:
                return await ConflictAsync(preview with { Why = why }, target, conflict, cancellation);
            case var other:
                throw new InvalidOperationException($"Saving came to {other.GetType().Name}, which this page does not know.");
        }
    }

    private async Task<SaveOutcome> ConflictAsync(PaperPreview preview, StoredEngagement target, Outcome<SavedEngagement>.Conflict conflict, CancellationToken cancellation)
    {
        SaveConflict? details = await conflicts.OfAsync(target, conflict, cancellation);
        Keep(preview with { Target = target.Id, Conflict = details });
        return new SaveOutcome(null, [texts["Save.Conflict", target.Title, conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]], details);
    }

    private async Task<ImmutableArray<StoredEngagement>> AlikeAsync(EngagementFacts facts, CancellationToken cancellation) =>
    [
        .. LikeEngagement.Rank(facts, (await book.ListAsync(cancellation)).Where(stored => !stored.Sample)).Take(MostOffered).Select(like => new StoredEngagement(
            like.Engagement.Id.ToString(), like.Engagement.Title ?? shared["List.Untitled"], like.Engagement.Version, like.Engagement.Revision, like.Likely, like.Grounds)),
    ];
}
