using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Documents;
using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Remedies;
using VendorRisk.Scoring.Snapshots;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Upload;

/// <summary>A paper's way in: read and judged first, stored only when a person says so and why.</summary>
internal sealed class PaperDesk(
    IEngagementBook book,
    IAssessmentBook assessments,
    IPaperReader reader,
    IAssessor assessor,
    IGradeSteps steps,
    IFactsSnapshot snapshot,
    ClauseReview clauses,
    ReadingQueue queue,
    DraftShelf drafts,
    SafeguardSayings said,
    JapanClock clock,
    IStringLocalizer<Texts> texts)
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
        EngagementDetail? detail = reading.IsRead && reading.Kind.IsAssessed() ? await JudgeAsync(reading.Facts, cancellation) : null;
        PaperPreview preview = new()
        {
            Facts = reading.Facts,
            CommandId = Guid.NewGuid(),
            FileName = paper.Name,
            Content = paper.Content,
            Reading = reading,
            Detail = detail,
            Lacking = reading.IsRead && detail is null ? clauses.Of(reading.Facts, clock.Today) : [],
            Alike = detail is null ? [] : await AlikeAsync(reading.Facts, cancellation),
        };
        if (preview.Detail is not null)
        {
            drafts.Put(preview);
        }

        return preview;
    }

    /// <summary>A preview that was not saved yet, as it was left; null when it is gone.</summary>
    public PaperPreview? Continue(Guid commandId) => drafts.Find(commandId);

    /// <summary>Makes a person's edits in what was read. The judgement stays that of before until <see cref="JudgeAgainAsync"/>.</summary>
    /// <returns>The preview with every edit that could be made, and why the others could not.</returns>
    public (PaperPreview Preview, ImmutableArray<string> Problems) Revise(PaperPreview preview, ImmutableArray<FactsEdit> edits)
    {
        EditedFacts edited = FactsEditing.Apply(preview.Reading.Facts, Signed(edits, texts["Check.You"]));
        PaperPreview revised = preview with { Facts = edited.Facts, Edits = edited.Made };
        drafts.Put(revised);
        return (revised, [.. edited.Problems.Select(problem => problem.Message)]);
    }

    public Task<EngagementDetail> JudgeAgainAsync(PaperPreview preview, CancellationToken cancellation) => JudgeAsync(preview.Facts, cancellation);

    public async Task<SaveOutcome> SaveAsync(PaperPreview preview, StoredEngagement? target, string who, string why, CancellationToken cancellation)
    {
        ChangeContext context = new(preview.CommandId, who.Trim(), why.Trim());
        OriginalPaper paper = new(preview.FileName, PaperMediaType.Of(preview.Content), preview.Content);
        EditedFacts edited = FactsEditing.Apply(preview.Reading.Facts, Signed(preview.Edits, context.Who));
        ChangeResult result = target is not null && EngagementId.TryParse(target.Id, out EngagementId id)
            ? await book.AddVersionAsync(new AddEngagementVersion(id, target.Revision, edited.Facts, paper, context, edited.Made), cancellation)
            : await book.CreateAsync(new CreateEngagement(edited.Facts, paper, context, Edits: edited.Made), cancellation);
        if (result is ChangeResult.Saved { Id: var stored })
        {
            drafts.Remove(preview.CommandId);
            await said.RecordAsync(preview.Reading.Facts, edited, context, cancellation);
            await assessments.AssessAsync(stored, clock.Today, cancellation);
        }

        return result switch
        {
            ChangeResult.Saved saved => new SaveOutcome(saved.Id.ToString(), []),
            ChangeResult.Rejected rejected => new SaveOutcome(null, [.. rejected.Problems.Select(problem => problem.Message)]),
            ChangeResult.Conflict conflict => new SaveOutcome(
                null, [texts["Save.Conflict", target?.Title ?? string.Empty, conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]]),
            _ => throw new InvalidOperationException($"A change came to {result.GetType().Name}, which this page does not know."),
        };
    }

    private async Task<EngagementDetail> JudgeAsync(EngagementFacts read, CancellationToken cancellation)
    {
        EngagementFacts facts = await snapshot.TakeAsync(read, cancellation);
        Assessment assessment = await Task.Run(() => assessor.Assess(facts, clock.Today), cancellation);
        EngagementRow row = AssessmentViews.Row(string.Empty, facts, assessment, sample: false, texts["List.Untitled"]);
        return AssessmentViews.Detail(row, facts, assessment, steps.NextOf(assessment));
    }

    private async Task<ImmutableArray<StoredEngagement>> AlikeAsync(EngagementFacts facts, CancellationToken cancellation) =>
    [
        .. LikeEngagement.Rank(facts, (await book.ListAsync(cancellation)).Where(stored => !stored.Sample)).Take(MostOffered).Select(like => new StoredEngagement(
            like.Engagement.Id.ToString(), like.Engagement.Title ?? texts["List.Untitled"], like.Engagement.Version, like.Engagement.Revision, like.Likely, like.Grounds)),
    ];

    private static IEnumerable<FactsEdit> Signed(ImmutableArray<FactsEdit> edits, string who) => edits.Select(edit => edit with { Who = who });
}
