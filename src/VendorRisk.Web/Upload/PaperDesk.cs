using System.Collections.Immutable;
using System.Text;
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
    JapanClock clock,
    IStringLocalizer<Texts> texts)
{
    /// <summary>The papers of a file: one, or those of a zip. Reading is work for the processor: kept off the circuit, so that the page goes on answering.</summary>
    public Task<ImmutableArray<PaperEntry>> PapersAsync(byte[] content, string name, CancellationToken cancellation) =>
        Task.Run(() => reader.ReadAll(content, name), cancellation);

    public async Task<PaperPreview> PreviewAsync(byte[] content, string name, CancellationToken cancellation) =>
        await PreviewAsync(new PaperEntry(name, content, await Task.Run(() => reader.Read(content, name), cancellation)), cancellation);

    public async Task<PaperPreview> PreviewAsync(PaperEntry paper, CancellationToken cancellation)
    {
        PaperReading reading = paper.Reading;
        EngagementDetail? detail = reading.IsRead ? await JudgeAsync(reading.Facts, cancellation) : null;
        return new PaperPreview
        {
            CommandId = Guid.NewGuid(),
            FileName = paper.Name,
            Content = paper.Content,
            Reading = reading,
            Detail = detail,
            SameTitle = detail is null ? [] : await SameTitleAsync(reading.Facts, cancellation),
        };
    }

    public async Task<SaveOutcome> SaveAsync(PaperPreview preview, StoredEngagement? target, string who, string why, CancellationToken cancellation)
    {
        ChangeContext context = new(preview.CommandId, who.Trim(), why.Trim());
        OriginalPaper paper = new(preview.FileName, PaperMediaType.Of(preview.Content), preview.Content);
        ChangeResult result = target is not null && EngagementId.TryParse(target.Id, out EngagementId id)
            ? await book.AddVersionAsync(new AddEngagementVersion(id, target.Revision, preview.Reading.Facts, paper, context), cancellation)
            : await book.CreateAsync(new CreateEngagement(preview.Reading.Facts, paper, context), cancellation);
        if (result is ChangeResult.Saved { Id: var stored })
        {
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

    private async Task<ImmutableArray<StoredEngagement>> SameTitleAsync(EngagementFacts facts, CancellationToken cancellation) =>
        !facts.Title.IsKnown
            ? []
            : [.. (await book.ListAsync(cancellation))
                .Where(stored => !stored.Sample && stored.Title is { } title && Bare(title) == Bare(facts.Title.Value))
                .Select(stored => new StoredEngagement(stored.Id.ToString(), stored.Title!, stored.Version, stored.Revision))];

    // Papers of one matter differ in widths and spaces from draft to draft; nothing else is taken for the same.
    private static string Bare(string title) =>
        string.Concat(title.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));
}
