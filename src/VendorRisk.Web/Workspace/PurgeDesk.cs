using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Engagements;

namespace VendorRisk.Web.Workspace;

/// <summary>What the panel about original papers asks for.</summary>
internal sealed class PurgeDesk(IEngagementBook book, Application.PurgePaper purge, CurrentActor actor, IStringLocalizer<EngagementTexts> texts)
{
    /// <summary>The original papers of an engagement's versions, newest first.</summary>
    public async Task<ImmutableArray<KeptPaper>> PapersAsync(string id, CancellationToken cancellation) =>
        EngagementId.TryParse(id, out EngagementId key) ? await book.ListPapersAsync(key, cancellation) : [];

    /// <summary>Purges the paper of a version.</summary>
    /// <returns>Why it was not purged, all of it; whether it waits for a second person.</returns>
    public async Task<(ImmutableArray<string> Problems, bool Proposed)> PurgeAsync(string id, Guid command, int version, string why, CancellationToken cancellation)
    {
        EngagementId key = EngagementId.TryParse(id, out EngagementId parsed) ? parsed : default;

        // What goes is the paper that is shown: it cannot go twice, and other changes of its engagement do not touch it.
        long revision = await book.RevisionAsync(key, cancellation) ?? 0;
        return await purge.RunAsync(actor.Actor, new PaperToPurge(command, why, key, revision, version), cancellation) switch
        {
            Outcome<SavedEngagement>.Rejected rejected => ([.. rejected.Problems.Select(problem => problem.Message).Distinct()], false),
            Outcome<SavedEngagement>.Conflict conflict => ([texts["Purge.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]], false),
            Outcome<SavedEngagement>.Proposed => ([], true),
            _ => ([], false),
        };
    }
}
