using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Meetings;

/// <summary>What the list of meetings and a meeting's own data ask for.</summary>
internal sealed class MeetingDesk(
    IMeetingBook meetings, Application.PlanMeeting plan, ArrangeMeeting arrange, Profile profile, CurrentActor actor, IStringLocalizer<MeetingTexts> texts, IStringLocalizer<DateTexts> dates)
{
    /// <summary>The kinds of meetings that the office holds.</summary>
    public ImmutableArray<string> Kinds => profile.MeetingKinds;

    public Task<ImmutableArray<MeetingSummary>> ListAsync(CancellationToken cancellation) => meetings.ListAsync(cancellation);

    /// <summary>A form with what the last meeting had: the members seldom change.</summary>
    public async Task<MeetingForm> NewAsync(ImmutableArray<MeetingSummary> known, CancellationToken cancellation)
    {
        MeetingSummary? last = known.MaxBy(meeting => meeting.Date);
        Meeting? before = last is null ? null : await meetings.FindAsync(last.Id, cancellation);
        return new MeetingForm { Kind = last?.Kind ?? Kinds.FirstOrDefault() ?? "", Members = before is null ? "" : MeetingForm.Of(before).Members };
    }

    /// <returns>The planned meeting, or why there is none.</returns>
    public async Task<(MeetingId? Id, ImmutableArray<string> Problems)> PlanAsync(MeetingForm form, CancellationToken cancellation)
    {
        if (Unreadable(form) is { } unreadable)
        {
            return (null, [unreadable]);
        }

        Outcome<SavedMeeting> outcome = await plan.RunAsync(
            actor.Actor, new MeetingToPlan(form.CommandId, texts["Meeting.Why.Plan"], form.Kind, DayOf(form), form.Title, form.Names), cancellation);
        return outcome is Outcome<SavedMeeting>.Saved { Value: var saved } ? (saved.Id, []) : (null, Problems(outcome));
    }

    /// <returns>Why it was not corrected, all of it; empty when it was.</returns>
    public async Task<ImmutableArray<string>> CorrectAsync(Meeting meeting, MeetingForm form, CancellationToken cancellation) =>
        Unreadable(form) is { } unreadable
            ? [unreadable]
            : await ChangeAsync(
                new ChangeMeeting.Correct(form.Kind, DayOf(form) ?? default, form.Title, form.Names) { Id = meeting.Id, ExpectedRevision = meeting.Revision }, form.CommandId, "Meeting.Why.Correct", cancellation);

    /// <param name="change">What is done.</param>
    /// <param name="command">Made once per click.</param>
    /// <param name="why">The key of the reason that the log keeps.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Why it was not done, all of it; empty when it was.</returns>
    public async Task<ImmutableArray<string>> ChangeAsync(ChangeMeeting change, Guid command, string why, CancellationToken cancellation) =>
        Problems(await arrange.RunAsync(actor.Actor, new MeetingArrangement(command, texts[why], change), cancellation));

    private static DateOnly? DayOf(MeetingForm form) => DateEntry.TryRead(form.Date, out DateOnly day) ? day : null;

    private string? Unreadable(MeetingForm form) =>
        form.Date.Trim().Length > 0 && DayOf(form) is null ? DateWords.Problem(texts["Meeting.Date"], form.Date, dates) : null;

    private ImmutableArray<string> Problems(Outcome<SavedMeeting> outcome) => outcome switch
    {
        Outcome<SavedMeeting>.Rejected rejected => [.. rejected.Problems.Select(problem => problem.Message)],
        Outcome<SavedMeeting>.Conflict conflict => [texts["Meeting.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]],
        _ => [],
    };
}
