using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Exports.Letters;
using VendorRisk.Papers;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Impact;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Text;
using VendorRisk.Web.Vendors.Entries;

namespace VendorRisk.Web.Incidents;

/// <summary>What the pages of incidents ask for, and what is done about an incident.</summary>
internal sealed class IncidentDesk(
    IIncidentBook book, IImpact impact, IVendorRegistry registry, OpenIncident open, FollowIncident follow, CurrentActor actor, JapanClock clock, Profile profile,
    IStringLocalizer<IncidentTexts> texts, IStringLocalizer<DateTexts> dates)
{
    /// <summary>How many places of the frozen list are shown at once.</summary>
    public const int PageSize = 50;

    /// <summary>How many places are read at once for the notices, which name them all.</summary>
    private const int NoticePiece = 1_000;

    public Task<ImmutableArray<IncidentCase>> ListAsync(CancellationToken cancellation) => book.ListAsync(cancellation);

    public Task<ImpactSubject?> SubjectAsync(ImpactKind kind, string key, CancellationToken cancellation) => impact.FindAsync(kind, key, cancellation);

    /// <summary>What is due in the open cases, the first due first; a case whose reports are made is still to be closed and comes last.</summary>
    public async Task<ImmutableArray<DueDuty>> DueAsync(CancellationToken cancellation) =>
        [.. (await book.ListOpenAsync(cancellation)).Select(DueOf).OrderBy(due => due.Due ?? DateOnly.MaxValue)];

    public DueDuty DueOf(IncidentCase one)
    {
        DateOnly? due = one.NextDuty is { } next ? one.Due(next) : null;
        return new DueDuty(one, one.NextDuty, due, due is { } day ? DaysLeft(day) : 0);
    }

    public int DaysLeft(DateOnly due) => due.DayNumber - clock.Today.DayNumber;

    /// <summary>One case; null when there is none of this id.</summary>
    public async Task<IncidentView?> FindAsync(string id, CancellationToken cancellation)
    {
        if (!IncidentId.TryParse(id, out IncidentId key) || await book.FindAsync(key, cancellation) is not { } one)
        {
            return null;
        }

        ImpactKind kind = one.Subject.IsCloud ? ImpactKind.Cloud : ImpactKind.Vendor;
        ImpactSubject frozen = new(
            kind, one.Subject.Key, one.Subject.Name, one.Subject.Vendor, one.Extent.Engagements, one.Extent.LargestPeople, one.Extent.People, one.Extent.PeopleUnknown);
        return new IncidentView(one, frozen, await impact.FindAsync(kind, await KeyTodayAsync(one, cancellation), cancellation));
    }

    public Task<ImmutableArray<IncidentHit>> HitsAsync(IncidentCase one, int skip, CancellationToken cancellation) => book.ListHitsAsync(one.Id, skip, PageSize, cancellation);

    /// <summary>The drafts of the notices; null when there is no such case.</summary>
    public async Task<(IncidentCase Case, ImmutableArray<Letter> Letters)?> LettersAsync(string id, CancellationToken cancellation) =>
        IncidentId.TryParse(id, out IncidentId key) && await book.FindAsync(key, cancellation) is { } one
            ? (one, await LettersAsync(one, cancellation))
            : null;

    /// <summary>The drafts of a case's notices.</summary>
    public async Task<ImmutableArray<Letter>> LettersAsync(IncidentCase one, CancellationToken cancellation)
    {
        ImmutableArray<IncidentHit>.Builder hits = ImmutableArray.CreateBuilder<IncidentHit>();
        ImmutableArray<IncidentHit> piece;
        do
        {
            piece = await book.ListHitsAsync(one.Id, hits.Count, NoticePiece, cancellation);
            hits.AddRange(piece);
        }
        while (piece.Length == NoticePiece);

        return IncidentNotices.All(one, hits.ToImmutable(), profile.Office);
    }

    /// <returns>The opened case, or why there is none.</returns>
    public async Task<(IncidentId? Id, ImmutableArray<string> Problems)> OpenAsync(ImpactSubject subject, IncidentForm form, CancellationToken cancellation)
    {
        List<string> problems = [];
        DateOnly? learned = DateWords.Required(form.Learned, texts["Case.Learned"], problems, dates);
        if (problems.Count > 0)
        {
            return (null, [.. problems]);
        }

        Outcome<SavedIncident> outcome = await open.RunAsync(
            actor.Actor, new IncidentToOpen(form.CommandId, texts["Case.Why.Open"], subject.Kind, subject.Key, learned, form.What, form.Data, form.Malice), cancellation);
        return outcome is Outcome<SavedIncident>.Saved { Value: var saved } ? (saved.Id, []) : (null, Problems(outcome));
    }

    public Task<ImmutableArray<string>> CorrectAsync(IncidentCase one, IncidentForm form, CancellationToken cancellation) => OnDayAsync(
        form.Learned,
        "Case.Learned",
        day => ChangeAsync(new ChangeIncident.Correct(day, form.What, form.Data, form.Malice) { Id = one.Id, ExpectedRevision = one.Revision }, form.CommandId, "Case.Why.Correct", cancellation));

    public Task<ImmutableArray<string>> ReportAsync(IncidentCase one, IncidentDuty duty, NoteForm form, CancellationToken cancellation) => OnDayAsync(
        form.On,
        "Case.ReportedOn",
        day => ChangeAsync(new ChangeIncident.Report(duty, day, form.Words) { Id = one.Id, ExpectedRevision = one.Revision }, form.CommandId, "Case.Why.Report", cancellation));

    public Task<ImmutableArray<string>> NeedNotAsync(IncidentCase one, IncidentDuty duty, NoteForm form, CancellationToken cancellation) =>
        ChangeAsync(new ChangeIncident.NeedNot(duty, form.Words) { Id = one.Id, ExpectedRevision = one.Revision }, form.CommandId, "Case.Why.NeedNot", cancellation);

    public Task<ImmutableArray<string>> AskAsync(IncidentCase one, NoteForm form, CancellationToken cancellation) => OnDayAsync(
        form.On,
        "Case.AskedOn",
        day => ChangeAsync(new ChangeIncident.Ask(form.Of, day, form.Words) { Id = one.Id, ExpectedRevision = one.Revision }, form.CommandId, "Case.Why.Ask", cancellation));

    public Task<ImmutableArray<string>> AnswerAsync(IncidentCase one, int number, NoteForm form, CancellationToken cancellation) => OnDayAsync(
        form.On,
        "Case.AnsweredOn",
        day => ChangeAsync(new ChangeIncident.Answer(number, day, form.Words) { Id = one.Id, ExpectedRevision = one.Revision }, form.CommandId, "Case.Why.Answer", cancellation));

    public async Task<ImmutableArray<string>> CloseAsync(IncidentCase one, CloseForm form, CancellationToken cancellation)
    {
        if (!TypedNumber.TryRead(form.Affected, out int? affected))
        {
            return [texts["Case.AffectedUnreadable", form.Affected.Trim()]];
        }

        return await ChangeAsync(
            new ChangeIncident.Close(form.Lessons, affected) { Id = one.Id, ExpectedRevision = one.Revision }, form.CommandId, "Case.Why.Close", cancellation);
    }

    // What was merged is found under the vendor that took it over.
    private async Task<string> KeyTodayAsync(IncidentCase one, CancellationToken cancellation) =>
        VendorId.TryParse(one.Subject.Vendor, out VendorId vendor) && (await registry.SnapshotAsync(cancellation)).Survivor(vendor) is { } today ? today.Id.ToString() : one.Subject.Key;

    private async Task<ImmutableArray<string>> ChangeAsync(ChangeIncident change, Guid command, string why, CancellationToken cancellation) =>
        Problems(await follow.RunAsync(actor.Actor, new IncidentFollowing(command, texts[why], change), cancellation));

    private async Task<ImmutableArray<string>> OnDayAsync(string typed, string label, Func<DateOnly, Task<ImmutableArray<string>>> change)
    {
        List<string> problems = [];
        return DateWords.Required(typed, texts[label], problems, dates) is { } day ? await change(day) : [.. problems];
    }

    private ImmutableArray<string> Problems(Outcome<SavedIncident> outcome) => outcome switch
    {
        Outcome<SavedIncident>.Rejected rejected => [.. rejected.Problems.Select(problem => problem.Message)],
        Outcome<SavedIncident>.Conflict conflict => [texts["Case.Conflict", conflict.ChangedBy, Wareki.Show(conflict.ChangedAt)]],
        _ => [],
    };
}
