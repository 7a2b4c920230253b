using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>The face over its entities, which take the commands, and over the store, which answers.</summary>
internal sealed class MeetingBook(IDbContextFactory<EngagementsContext> contexts, IMeetingEntities entities) : IMeetingBook
{
    public Task<MeetingResult> PlanAsync(PlanMeeting command, CancellationToken cancellation = default) => entities.PlanAsync(command, cancellation);

    public Task<MeetingResult> ChangeAsync(ChangeMeeting command, ChangeOrigin origin, CancellationToken cancellation = default) => entities.ChangeAsync(command, origin, cancellation);

    public async Task<Meeting?> FindAsync(MeetingId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Meetings.AsNoTracking().FirstOrDefaultAsync(m => m.Id == key, cancellation) is { } row
            ? MeetingRows.Meeting(row, await db.Agenda.AsNoTracking().Where(a => a.MeetingId == key).ToListAsync(cancellation))
            : null;
    }

    public async Task<ImmutableArray<MeetingSummary>> ListAsync(CancellationToken cancellation = default)
    {
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        return await SummariesAsync(db, db.Meetings.AsNoTracking(), cancellation);
    }

    public async Task<ImmutableArray<MeetingSummary>> ListOfAsync(EngagementId engagement, CancellationToken cancellation = default)
    {
        string key = engagement.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        return await SummariesAsync(db, db.Meetings.AsNoTracking().Where(m => db.Agenda.Any(a => a.MeetingId == m.Id && a.EngagementId == key)), cancellation);
    }

    public async Task<ImmutableArray<MeetingDecision>> DecisionsAsync(MeetingId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        var found = await (
            from d in db.Decisions.AsNoTracking()
            join e in db.Engagements.AsNoTracking() on d.EngagementId equals e.Id
            where d.MeetingId == key
            orderby d.EngagementId, d.Number
            select new { Decision = d, e.Revision }).ToListAsync(cancellation);
        return
        [
            .. found.GroupBy(row => row.Decision.EngagementId, StringComparer.Ordinal).Select(rows => new MeetingDecision(
                Rows.EngagementKey(rows.Key), rows.First().Revision, rows.Select(row => Rows.Decision(row.Decision)).ToImmutableArray().Newest()!)),
        ];
    }

    public async Task<ImmutableArray<AuditEntry>> HistoryAsync(MeetingId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        List<AuditRow> rows = await db.Audit.AsNoTracking().Where(a => a.EngagementId == key).OrderBy(a => a.Sequence).ToListAsync(cancellation);
        return [.. rows.Select(a => new AuditEntry(a.Sequence, Rows.Time(a.At), a.Who, a.Why, a.Command, a.Revision, a.Change))];
    }

    private static async Task<ImmutableArray<MeetingSummary>> SummariesAsync(EngagementsContext db, IQueryable<MeetingRow> meetings, CancellationToken cancellation)
    {
        var rows = await meetings.Select(m => new
        {
            Meeting = m,
            Items = db.Agenda.Count(a => a.MeetingId == m.Id),
            Decided = db.Agenda.Count(a => a.MeetingId == m.Id && db.Decisions.Any(d => d.MeetingId == m.Id && d.EngagementId == a.EngagementId)),
        }).ToListAsync(cancellation);
        return
        [
            .. rows.Select(row => MeetingRows.Summary(row.Meeting, row.Items, row.Decided))
                .OrderBy(meeting => meeting.State).ThenByDescending(meeting => meeting.Date).ThenBy(meeting => meeting.Title, StringComparer.Ordinal),
        ];
    }
}
