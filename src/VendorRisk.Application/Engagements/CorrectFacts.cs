using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Application.Papers;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Learning;
using VendorRisk.Papers;

namespace VendorRisk.Application;

/// <summary>Corrects facts: of a draft at once and without storing anything, of a stored engagement as a new version over the same paper.</summary>
public sealed class CorrectFacts(IEngagementBook book, IPaperReader reader, ISafeguardCorrections corrections, Judge judge, ILogger<CorrectFacts> log, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.DraftPapers;

    /// <summary>Makes edits in what was read of a draft: every edit that can be made, and why the others cannot.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="edits">The edits, first to last.</param>
    /// <param name="signature">Who signs the edits that carry no name yet.</param>
    public static EditedFacts InDraft(EngagementFacts read, IEnumerable<FactsEdit> edits, string signature) => VersionWriting.Edited(read, edits, signature);

    /// <summary>Saves corrections of the newest version as a version of their own, in the actor's name: all of them, or none and every reason why not.</summary>
    public Task<Outcome<SavedEngagement>> RunAsync(Actor actor, FactsCorrection request, CancellationToken cancellation = default) =>
        access.InDepartmentAsync(actor, Needs, () => access.DepartmentAsync(request.Engagement, cancellation), () => CorrectAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<SavedEngagement>> CorrectAsync(Actor actor, FactsCorrection request, CancellationToken cancellation)
    {
        ChangeOrigin origin = actor.Does(request.CommandId, request.Why.Trim());
        if (await book.FindAsync(request.Engagement, cancellation) is not { } engagement)
        {
            return Rejected(origin, [new Problem("engagement.unknown", "engagement", "委託案件が見つかりません。一覧を開き直して選んでください。")]);
        }

        RebuiltVersion newest = await RebuiltVersion.OfAsync(request.Engagement, engagement.Current, book, reader, cancellation);
        ImmutableArray<FactsEdit> signed = [.. request.Edits.Select(edit => edit with { Who = actor.Name })];

        // Over a revision that is gone nothing is saved: Engagements answers with the conflict, or as it first did when the command comes again.
        bool seen = engagement.Revision == request.ExpectedRevision;
        if (seen && FactsEditing.Apply(engagement.Current.Facts, signed).Problems is { IsEmpty: false } problems)
        {
            return Rejected(origin, problems);
        }

        CarriedEdits carried = EditCarrying.Over(engagement.Current.Facts, seen ? signed : [], newest.Facts);
        EditedFacts edited = VersionWriting.Edited(newest.Read, newest.Made.Concat(carried.Edits), actor.Name);
        ChangeResult result = await book.SaveVersionAsync(
            new VersionTarget(request.Engagement, request.ExpectedRevision), newest.Read, edited.Made, newest.Paper, origin, sample: false, cancellation,
            asked: JsonSerializer.Serialize(request.Edits, ContractJson.Options));
        if (seen && result is ChangeResult.Saved)
        {
            await corrections.RecordEditsAsync(newest.Read, edited, origin, log, cancellation);
        }

        return await EngagementChanges.FinishAsync(Task.FromResult(result), judge, cancellation);
    }

    private static Outcome<SavedEngagement>.Rejected Rejected(ChangeOrigin origin, ImmutableArray<Problem> problems)
    {
        ProblemList others = new();
        others.Origin(origin);
        return new Outcome<SavedEngagement>.Rejected([.. problems, .. others.ToImmutable()]);
    }
}
