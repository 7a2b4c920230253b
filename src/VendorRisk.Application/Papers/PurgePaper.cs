using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application;

/// <summary>
/// Purges a kept original, for example because residents' own data is in it: its bytes go, with every draft that holds them; hash, size and an entry stay. It waits for a
/// second person where the policy says so.
/// </summary>
public sealed class PurgePaper(IEngagementBook book, Judge judge, SecondPerson second, IEnumerable<IPaperCopies> copies, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.PurgePapers;

    /// <summary>Purges it in the actor's name.</summary>
    public Task<Outcome<SavedEngagement>> RunAsync(Actor actor, PaperToPurge request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => PurgeAsync(actor, request, cancellation), cancellation);

    /// <summary>Purges it whoever confirmed it.</summary>
    internal async Task<Outcome<SavedEngagement>> CarryOutAsync(Actor actor, PaperToPurge request, CancellationToken cancellation)
    {
        ChangeResult result = await book.PurgePaperAsync(
            new Engagements.PurgePaper(request.Engagement, request.ExpectedRevision, request.Version, actor.Does(request.CommandId, request.Why.Trim())), cancellation);
        if (result is ChangeResult.Saved && await book.FindPurgeAsync(request.Engagement, request.Version, cancellation) is { } purged)
        {
            foreach (IPaperCopies kept in copies)
            {
                await kept.RemoveAsync(purged.Hash, cancellation);
            }
        }

        return await EngagementChanges.FinishAsync(Task.FromResult(result), judge, cancellation);
    }

    private async Task<Outcome<SavedEngagement>> PurgeAsync(Actor actor, PaperToPurge request, CancellationToken cancellation)
    {
        if (await book.FindByCommandAsync(request.CommandId, cancellation) is not null || !await second.IsNeededAsync(actor, TwoPeopleFor.Purges, cancellation))
        {
            return await CarryOutAsync(actor, request, cancellation);
        }

        // What could not be done now is not put before anybody.
        if (await book.FindAsync(request.Engagement, cancellation) is not { } engagement
            || await book.FindVersionAsync(request.Engagement, request.Version, cancellation) is not { PaperHash: not null } version
            || await book.FindPurgeAsync(request.Engagement, request.Version, cancellation) is not null)
        {
            return new Outcome<SavedEngagement>.Rejected([new Problem("paper.none", "version", $"第{request.Version}版には、原本がないか、既に消去されています。画面を読み込み直して確かめてください。")]);
        }

        if (engagement.Revision != request.ExpectedRevision)
        {
            AuditEntry last = (await book.HistoryAsync(request.Engagement, cancellation))[^1];
            return new Outcome<SavedEngagement>.Conflict(last.Who, last.At);
        }

        string title = engagement.Current.Facts.Title is { IsKnown: true, Value: { } named } ? named : "委託案件";
        return await second.ProposeAsync<SavedEngagement>(
            actor, TwoPeopleFor.Purges, request.CommandId, request.Engagement.ToString(), $"「{title}」第{request.Version}版の原本「{version.PaperName}」の消去（元に戻せません）", request.Why, request, cancellation);
    }
}
