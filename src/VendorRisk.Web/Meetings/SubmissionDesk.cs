using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Meetings;

/// <summary>Submits an engagement from its own page, and says whether an approval rests on other facts.</summary>
internal sealed class SubmissionDesk(
    IMeetingBook meetings, IEngagementBook book, IPortfolio portfolio, SubmitEngagement submit, ArrangeMeeting arrange, CurrentActor actor, IStringLocalizer<MeetingTexts> texts)
{
    /// <summary>Where it may be submitted; null when there is no such engagement.</summary>
    public async Task<SubmissionView?> FindAsync(string id, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(id, out EngagementId key) || await book.FindAsync(key, cancellation) is not { } engagement)
        {
            return null;
        }

        ImmutableArray<MeetingSummary> on = await meetings.ListOfAsync(key, cancellation);
        ImmutableArray<MeetingSummary> planned = [.. (await meetings.ListAsync(cancellation)).Where(meeting => meeting.State == MeetingState.Planned).OrderBy(meeting => meeting.Date)];
        return new SubmissionView(engagement.Current.Number, planned, on);
    }

    /// <summary>Why the newest approval was given on other facts; empty when it was not.</summary>
    public async Task<ImmutableArray<ReopenGround>> ReopenedAsync(string id, CancellationToken cancellation) =>
        EngagementId.TryParse(id, out EngagementId key) && await portfolio.FindAsync(key, cancellation) is { } entry ? entry.Reopened : [];

    /// <returns>Why it was not submitted, all of it; empty when it was.</returns>
    public async Task<ImmutableArray<string>> SubmitAsync(string id, int version, string meeting, Guid command, CancellationToken cancellation)
    {
        if (!EngagementId.TryParse(id, out EngagementId key) || !MeetingId.TryParse(meeting, out MeetingId chosen))
        {
            return [texts["Submit.NoMeeting"]];
        }

        // Whoever prepares the meeting may put anything on its agenda; a department what is its own.
        string why = texts["Submit.Why"];
        Outcome<SavedMeeting> outcome = actor.Actor.May(Right.RecordDecisions)
            ? await arrange.RunAsync(actor.Actor, new MeetingArrangement(command, why, new ChangeMeeting.Enter(key, version) { Id = chosen }), cancellation)
            : await submit.RunAsync(actor.Actor, new EngagementSubmission(command, why, key, version, chosen), cancellation);
        return outcome switch
        {
            Outcome<SavedMeeting>.Rejected rejected => [.. rejected.Problems.Select(problem => problem.Message)],
            Outcome<SavedMeeting>.Conflict conflict => [texts["Meeting.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]],
            _ => [],
        };
    }
}
