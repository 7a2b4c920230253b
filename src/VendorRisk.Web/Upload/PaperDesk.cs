using System.Collections.Immutable;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Scoring.Remedies;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Hosting;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Upload;

/// <summary>A paper's way in: read and judged first, stored only when a person says so and why.</summary>
internal sealed class PaperDesk(
    IEngagementBook book,
    IPaperReader reader,
    TakeInPaper takeIn,
    CorrectFacts correct,
    Judge judge,
    IGradeSteps steps,
    ClauseReview clauses,
    ReadingQueue queue,
    PersonLimits limits,
    DraftShelf drafts,
    CorrectionDesk corrections,
    ConflictDesk conflicts,
    CurrentActor actor,
    JapanClock clock,
    IStringLocalizer<UploadTexts> texts,
    IStringLocalizer<Texts> shared)
{
    private const int MostOffered = 5;
    private Task keeping = Task.CompletedTask;

    private string Owner => actor.Actor.Account?.ToString("N") ?? "";

    /// <summary>
    /// The papers of a file: one, or those of a zip. Reading is work for the processor: kept off the circuit, so that the page keeps answering, and in a
    /// queue, so that many large files at once do not slow down everybody. A file that cannot get its turn is refused with that reason.
    /// </summary>
    public async Task<ImmutableArray<PaperEntry>> PapersAsync(byte[] content, string name, CancellationToken cancellation)
    {
        using RateLimitLease place = limits.Enter(actor.Actor);
        string busy = place.IsAcquired ? "Upload.Busy" : "Upload.TooMany";
        return place.IsAcquired && await queue.TryRunAsync(() => reader.ReadAll(content, name), cancellation) is { IsDefault: false } papers
            ? [.. await Task.WhenAll(papers.Select(paper => UnlessPurgedAsync(paper, cancellation)))]
            : [new PaperEntry(name, content, new PaperReading { Refusals = [texts[busy, name]] })];
    }

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
        return await KeepAsync(aimed with { Detail = await JudgeAgainAsync(aimed, cancellation) }, cancellation);
    }

    /// <summary>Takes the paper's value, or the person's, where the paper changed a corrected value.</summary>
    public PaperPreview Choose(PaperPreview preview, ContestedEdit contested, bool paper) => corrections.Choose(preview, contested, paper);

    /// <summary>
    /// Keeps the preview as it is now, so that a reload loses nothing. One after the other, in the order in which they are asked for. A page that stayed open while
    /// its paper was purged keeps nothing of it.
    /// </summary>
    public async Task<PaperPreview> KeepAsync(PaperPreview preview, CancellationToken cancellation)
    {
        await InOrderAsync(async () =>
        {
            await drafts.PutAsync(preview, Owner, cancellation);

            // Asked afterwards: a purge in between has then either found the draft or is found here.
            if (!preview.Content.IsEmpty && await book.FindPurgeAsync(preview.PaperHash, cancellation) is not null)
            {
                await drafts.RemoveAsync(preview.PaperHash, cancellation);
            }
        });
        return preview;
    }

    /// <summary>The preview's edits on top of what somebody else saved; null when the engagement is gone.</summary>
    public async Task<PaperPreview?> OnTopAsync(PaperPreview preview, SaveConflict conflict, CancellationToken cancellation) =>
        await conflicts.OnTopAsync(preview, conflict, cancellation) is { } moved
            ? await KeepAsync(moved with { Detail = await JudgeAgainAsync(moved, cancellation) }, cancellation)
            : null;

    /// <summary>The preview as it is, to be saved as the version after the one that somebody else saved.</summary>
    public Task<PaperPreview> AsSeenAsync(PaperPreview preview, SaveConflict conflict, CancellationToken cancellation) =>
        KeepAsync(ConflictDesk.AsSeen(preview, conflict), cancellation);

    /// <summary>What the person began and did not save, newest first.</summary>
    public Task<ImmutableArray<OwnDraft>> OwnDraftsAsync(CancellationToken cancellation) => drafts.ListAsync(Owner, cancellation);

    /// <summary>The engagement that a preview was saved as; null when it never was.</summary>
    public async Task<string?> SavedAsAsync(Guid commandId, CancellationToken cancellation) => (await book.FindByCommandAsync(commandId, cancellation))?.ToString();

    /// <summary>Gives a preview up: what somebody else saved is to stand.</summary>
    public Task DiscardAsync(PaperPreview preview, CancellationToken cancellation) => InOrderAsync(() => drafts.RemoveAsync(preview.CommandId, cancellation));

    /// <summary>
    /// A preview that was not saved yet, as it was left, whichever node showed it last; null when it is gone, and one that is not read when too many files are
    /// being read.
    /// </summary>
    public async Task<PaperPreview?> ContinueAsync(Guid commandId, CancellationToken cancellation)
    {
        if (await drafts.FindAsync(commandId, Owner, cancellation) is not (var draft, var name, var content))
        {
            return null;
        }

        PaperReading? reading = content.IsEmpty && draft.Base is not null ? new PaperReading() : await queue.TryRunAsync(() => reader.Read(content, name), cancellation);
        if (reading is null)
        {
            return Refused(commandId, name, content, texts["Upload.BusyDraft", name]);
        }

        reading = draft.BaseFacts() is { } facts ? reading with { Facts = facts } : reading;
        PaperPreview read = new()
        {
            CommandId = commandId,
            FileName = name,
            Content = content,
            Reading = reading,
            Moved = draft.Base is not null,
            Stored = draft.Stored,
            Facts = reading.Facts,
            Alike = draft.Alike,
            Target = draft.Target,
            Carried = draft.Carried,
            Continues = draft.Continues,
            Why = draft.Why,
        };
        (PaperPreview left, ImmutableArray<string> dropped) = SignedEdits.Of(read, draft.Edits, shared["Check.You"]);
        return left with
        {
            Dropped = dropped,
            Detail = await JudgeAgainAsync(left, cancellation),
            Conflict = draft.ConflictBy is { } other && left.TargetEngagement is { } target
                ? await conflicts.OfAsync(target, new Outcome<SavedEngagement>.Conflict(other, draft.ConflictAt), cancellation)
                : null,
        };
    }

    /// <summary>Makes a person's edits in what was read. The judgement stays that of before until <see cref="JudgeAgainAsync"/>.</summary>
    /// <returns>The preview with every edit that could be made, and why the others could not.</returns>
    public (PaperPreview Preview, ImmutableArray<string> Problems) Revise(PaperPreview preview, ImmutableArray<FactsEdit> edits) =>
        SignedEdits.Of(preview, edits, shared["Check.You"]);

    public async Task<EngagementDetail> JudgeAgainAsync(PaperPreview preview, CancellationToken cancellation)
    {
        JudgedFacts judged = await judge.DraftAsync(preview.Facts, EngagementId.TryParse(preview.Target, out EngagementId id) ? id : null, cancellation);
        EngagementRow row = AssessmentViews.Row(string.Empty, judged.Facts, judged.Assessment, sample: false, shared["List.Untitled"]);
        return AssessmentViews.Detail(row, judged, steps.NextOf(judged.Assessment));
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
            Continues = EngagementId.TryParse(preview.Continues?.Id, out EngagementId before) ? before : null,
        };
        switch (draft is { Content.IsEmpty: true, Target: { } version }
            ? await correct.RunAsync(actor.Actor, new FactsCorrection(draft.CommandId, why, version.Id, version.ExpectedRevision, [.. preview.Edits.Where(SignedEdits.IsOwn)]), cancellation)
            : await takeIn.RunAsync(actor.Actor, draft, cancellation))
        {
            case Outcome<SavedEngagement>.Saved saved:
                await DiscardAsync(preview, cancellation);
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

    // What was purged does not come back as a draft by being handed in once more.
    private async Task<PaperEntry> UnlessPurgedAsync(PaperEntry paper, CancellationToken cancellation) =>
        await book.FindPurgeAsync(OriginalPaper.HashOf(paper.Content.Span), cancellation) is { } purged
            ? paper with { Reading = new PaperReading { Refusals = [texts["Upload.Purged", paper.Name, Wareki.Show(purged.At), purged.Who, purged.Why]] } }
            : paper;

    private static PaperPreview Refused(Guid commandId, string name, ReadOnlyMemory<byte> content, string why) => new()
    {
        CommandId = commandId,
        FileName = name,
        Content = content,
        Reading = new PaperReading { Refusals = [why] },
        Facts = new EngagementFacts(),
    };

    // A page asks one after the other, but does not wait for each.
    private Task InOrderAsync(Func<Task> work)
    {
        return keeping = FollowAsync(keeping);

        async Task FollowAsync(Task before)
        {
            await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            await work();
        }
    }

    private async Task<SaveOutcome> ConflictAsync(PaperPreview preview, StoredEngagement target, Outcome<SavedEngagement>.Conflict conflict, CancellationToken cancellation)
    {
        SaveConflict? details = await conflicts.OfAsync(target, conflict, cancellation);
        await KeepAsync(preview with { Target = target.Id, Conflict = details }, cancellation);
        return new SaveOutcome(null, [texts["Save.Conflict", target.Title, conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]], details);
    }

    private async Task<ImmutableArray<StoredEngagement>> AlikeAsync(EngagementFacts facts, CancellationToken cancellation) =>
    [
        .. LikeEngagement.Rank(facts, (await book.ListAsync(cancellation)).Where(stored => !stored.Sample)).Take(MostOffered).Select(like => new StoredEngagement(
            like.Engagement.Id.ToString(), like.Engagement.Title ?? shared["List.Untitled"], like.Engagement.Version, like.Engagement.Revision, like.Likely, like.Grounds)),
    ];
}
