using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
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
public sealed class TakeInPaper(IEngagementBook book, ISafeguardCorrections corrections, Judge judge, ILogger<TakeInPaper> log)
{
    /// <summary>Saves it in the actor's name.</summary>
    public async Task<Outcome<SavedEngagement>> RunAsync(Actor actor, PaperDraft draft, CancellationToken cancellation = default)
    {
        ChangeOrigin origin = actor.Does(draft.CommandId, draft.Why.Trim());
        EditedFacts edited = VersionWriting.Edited(draft.Reading.Facts, draft.Edits, actor.Name);
        if (Objections(draft.Reading, edited) is { IsEmpty: false } objections)
        {
            ProblemList others = new();
            others.Origin(origin);
            return new Outcome<SavedEngagement>.Rejected([.. objections, .. others.ToImmutable()]);
        }

        OriginalPaper paper = new(draft.FileName, PaperMediaType.Of(draft.Content), draft.Content);
        ChangeResult result = await book.SaveVersionAsync(draft.Target, draft.Reading.Facts, edited.Made, paper, origin, draft.Sample, cancellation);
        if (result is ChangeResult.Saved)
        {
            await corrections.RecordEditsAsync(draft.Reading.Facts, edited, origin, log, cancellation);
        }

        return await EngagementChanges.FinishAsync(Task.FromResult(result), judge, cancellation);
    }

    private static ImmutableArray<Problem> Objections(PaperReading reading, EditedFacts edited) =>
    [
        .. reading.Refusals.Select(refusal => new Problem("paper.refused", "paper", refusal)),
        .. reading.IsRead && !reading.Kind.IsAssessed()
            ? [new Problem("paper.ungraded", "paper", "この文書は評価を付けない種類の文書なので、委託案件として保存できません。付議事項の案を選んでください。")]
            : ImmutableArray<Problem>.Empty,
        .. edited.Problems,
    ];
}
