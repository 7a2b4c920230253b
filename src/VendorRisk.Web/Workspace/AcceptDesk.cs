using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Acceptances;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Text;
using VendorRisk.Web.Upload;
using VendorRisk.Web.Vendors.Entries;

namespace VendorRisk.Web.Workspace;

/// <summary>Accepts findings of a stored engagement, and takes that back.</summary>
internal sealed class AcceptDesk(Application.AcceptFinding accept, Application.WithdrawAcceptance withdraw, CurrentActor actor, IStringLocalizer<WorkspaceTexts> texts)
{
    /// <param name="engagement">The engagement at the revision that is shown.</param>
    /// <param name="finding">The finding as it is shown.</param>
    /// <param name="key">Names the intention, so that a double click accepts once.</param>
    /// <param name="why">The reason.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<EntryOutcome> AcceptAsync(StoredEngagement engagement, FindingKey finding, Guid key, string why, CancellationToken cancellation) =>
        Told(await accept.RunAsync(actor.Actor, new FindingToAccept(key, why, IdOf(engagement), engagement.Revision, finding), cancellation));

    /// <param name="engagement">The engagement at the revision that is shown.</param>
    /// <param name="finding">The finding as it was accepted.</param>
    /// <param name="key">Names the intention.</param>
    /// <param name="why">The reason.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<EntryOutcome> WithdrawAsync(StoredEngagement engagement, FindingKey finding, Guid key, string why, CancellationToken cancellation) =>
        Told(await withdraw.RunAsync(actor.Actor, new AcceptanceToWithdraw(key, why, IdOf(engagement), engagement.Revision, finding), cancellation));

    private static EngagementId IdOf(StoredEngagement engagement) => EngagementId.TryParse(engagement.Id, out EngagementId id) ? id : default;

    private EntryOutcome Told(Outcome<SavedEngagement> outcome) => outcome switch
    {
        Outcome<SavedEngagement>.Saved saved => new EntryOutcome(true, [], Revision: saved.Value.Revision),
        Outcome<SavedEngagement>.Rejected rejected => EntryOutcome.Refused(rejected.Problems.Select(problem => problem.Message)),
        Outcome<SavedEngagement>.Conflict conflict => EntryOutcome.Refused([texts["Record.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]]),
        _ => throw new InvalidOperationException($"Accepting came to {outcome.GetType().Name}, which this page does not know."),
    };
}
