using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Preview;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Decisions;

/// <summary>What the panel of decisions asks for.</summary>
internal sealed class DecisionDesk(
    IEngagementBook book, Decide decide, CurrentActor actor, IStringLocalizer<DecisionTexts> texts, IStringLocalizer<FactTexts> factTexts, IStringLocalizer<Texts> shared)
{
    /// <summary>The decisions so far; null when there is no such engagement.</summary>
    public async Task<DecisionsView?> FindAsync(string id, CancellationToken cancellation) =>
        EngagementId.TryParse(id, out EngagementId key) && await book.FindAsync(key, cancellation) is { } engagement
            ? new DecisionsView([.. (await book.DecisionsAsync(key, cancellation)).Reverse()], engagement.Revision, engagement.Current.Number)
            : null;

    /// <returns>Why it was not recorded, all of it; empty when it was.</returns>
    public async Task<ImmutableArray<string>> RecordAsync(string id, long revision, DecisionForm form, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(id, out EngagementId key))
        {
            return [shared["NotFound.Body"]];
        }

        // A date that cannot be read is a missing one for the use case; here what was typed can be named.
        DateOnly? meeting = DateEntry.TryRead(form.MeetingDate, out DateOnly typed) ? typed : null;
        bool unreadable = meeting is null && form.MeetingDate.Length > 0;
        DecisionToRecord request = new(form.CommandId, form.Why, key, revision, form.Version, form.Outcome, meeting, form.Conditions)
        {
            Corrects = form.Corrects == 0 ? null : form.Corrects,
            Meeting = form.Corrects == 0 ? null : (await book.DecisionsAsync(key, cancellation)).FirstOrDefault(decision => decision.Number == form.Corrects)?.Meeting,
        };
        return await decide.RunAsync(actor.Actor, request, cancellation) switch
        {
            Outcome<SavedEngagement>.Rejected rejected =>
            [
                .. unreadable ? [TypedValue.BadDate(form.MeetingDate, factTexts)] : ImmutableArray<string>.Empty,
                .. rejected.Problems.Where(problem => !unreadable || problem.Field != "meetingDate").Select(problem => problem.Message),
            ],
            Outcome<SavedEngagement>.Conflict conflict => [texts["Decision.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]],
            _ => [],
        };
    }
}
