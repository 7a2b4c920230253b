using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Application.Papers;
using VendorRisk.Engagements;
using VendorRisk.Learning;
using VendorRisk.Papers;

namespace VendorRisk.Application;

/// <summary>
/// Saves a paper as a new engagement or as a new version of one, and judges it. What is no paper about an engagement is not saved: it gets no grade, so
/// nobody could decide on it.
/// </summary>
public sealed class TakeInPaper(IEngagementBook book, ISafeguardCorrections corrections, Judge judge, ILogger<TakeInPaper> log, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.DraftPapers;

    /// <summary>Saves it in the actor's name.</summary>
    public Task<Outcome<SavedEngagement>> RunAsync(Actor actor, PaperDraft draft, CancellationToken cancellation = default) =>
        access.InDepartmentAsync(actor, Needs, () => DepartmentAsync(draft, cancellation), () => SaveAsync(actor, draft, cancellation), cancellation);

    private async Task<Outcome<SavedEngagement>> SaveAsync(Actor actor, PaperDraft draft, CancellationToken cancellation)
    {
        ChangeOrigin origin = actor.Does(draft.CommandId, draft.Why.Trim());
        EditedFacts edited = VersionWriting.Edited(draft.Reading.Facts, draft.Edits, actor.Name);
        if (Objections(draft.Reading, edited) is { IsEmpty: false } objections)
        {
            ProblemList others = new();
            others.Origin(origin);
            return new Outcome<SavedEngagement>.Rejected([.. objections, .. others.ToImmutable()]);
        }

        // An engagement that was entered by hand is continued without a paper.
        OriginalPaper? paper = draft.Content.IsEmpty ? null : new(draft.FileName, PaperMediaType.Of(draft.Content), draft.Content);
        ChangeResult result = await book.SaveVersionAsync(draft.Target, draft.Reading.Facts, edited.Made, paper, origin, draft.Sample, cancellation, continues: draft.Continues);
        if (result is ChangeResult.Saved)
        {
            await corrections.RecordEditsAsync(draft.Reading.Facts, edited, origin, log, cancellation);
        }

        return await EngagementChanges.FinishAsync(Task.FromResult(result), judge, cancellation);
    }

    /// <summary>Of a version it is the stored engagement's: nobody gets hold of another department's by a paper that names his own.</summary>
    private async Task<string?> DepartmentAsync(PaperDraft draft, CancellationToken cancellation) => draft.Target is { } target
        ? await access.DepartmentAsync(target.Id, cancellation)
        : AccessControl.Of(VersionWriting.Edited(draft.Reading.Facts, draft.Edits, "").Facts);

    private static ImmutableArray<Problem> Objections(PaperReading reading, EditedFacts edited) =>
    [
        .. reading.Refusals.Select(refusal => new Problem("paper.refused", "paper", refusal)),
        .. reading.IsRead && !reading.Kind.IsAssessed()
            ? [new Problem("paper.ungraded", "paper", "この文書は評価を付けない種類の文書なので、委託案件として保存できません。付議事項の案を選んでください。")]
            : ImmutableArray<Problem>.Empty,
        .. edited.Problems,
    ];
}
