using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Engagements.Changes;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>
/// Carries out commands on meetings, as <see cref="EngagementWriter"/> does on engagements: state, audit entry, command id and news in one transaction that holds the
/// store's write lock.
/// </summary>
internal sealed class MeetingWriter(IDbContextFactory<EngagementsContext> contexts, TimeProvider clock, OutboxSignal news)
{
    /// <summary>The key of the meeting that a command plans: sent twice, it plans one.</summary>
    public static MeetingId IdOf(PlanMeeting command) => new(command.Origin.CommandId);

    public Task<MeetingResult> PlanAsync(PlanMeeting command, CancellationToken cancellation) => WriteAsync(
        IdOf(command),
        new MeetingChecks().Origin(command.Origin).Plan(command.Kind, command.Date, command.Title, command.Members),
        command.Origin,
        CommandContent.Of(command),
        (db, _, at) => Task.FromResult(Plan(db, command, at)),
        cancellation);

    public Task<MeetingResult> ChangeAsync(ChangeMeeting command, ChangeOrigin origin, CancellationToken cancellation) => WriteAsync(
        command.Id,
        new MeetingChecks().Origin(origin),
        origin,
        CommandContent.Of(command, origin),
        (db, row, at) => ChangeAsync(db, row, command, origin, at, cancellation),
        cancellation);

    private static (MeetingStep Step, MeetingRow? Row) Plan(EngagementsContext db, PlanMeeting command, DateTimeOffset at)
    {
        ImmutableArray<string> members = MeetingChecks.Names(command.Members);
        MeetingRow row = new()
        {
            Id = IdOf(command).ToString(),
            Revision = 1,
            Kind = command.Kind.Trim(),
            Date = Rows.Day(command.Date),
            Title = command.Title.Trim(),
            State = nameof(MeetingState.Planned),
            Members = Rows.Json<ImmutableArray<MeetingMember>>([.. members.Select(name => new MeetingMember(name))]),
            ChangedAt = Rows.Stamp(at),
            ChangedBy = command.Origin.Who,
        };
        db.Meetings.Add(row);
        return (MeetingStep.Done("planMeeting", new { row.Kind, row.Date, row.Title, Members = members }), row);
    }

    private static async Task<(MeetingStep Step, MeetingRow? Row)> ChangeAsync(
        EngagementsContext db, MeetingRow? row, ChangeMeeting command, ChangeOrigin origin, DateTimeOffset at, CancellationToken cancellation)
    {
        if (row is null)
        {
            return (MeetingStep.Refused(new MeetingChecks().Add("id.unknown", "id", "この会議はありません。会議の一覧から選び直してください。").Rejection()!), null);
        }

        if (command.ExpectedRevision is { } expected && expected != row.Revision)
        {
            return (MeetingStep.Refused(ConflictOn(row)), null);
        }

        List<AgendaRow> agenda = await db.Agenda.Where(a => a.MeetingId == row.Id).OrderBy(a => a.Place).ToListAsync(cancellation);
        List<AgendaRow> after = [.. agenda];
        ImmutableHashSet<string> decided = [.. await db.Decisions.Where(d => d.MeetingId == row.Id).Select(d => d.EngagementId).Distinct().ToListAsync(cancellation)];
        MeetingStep step = await new MeetingSteps(row, after, decided, id => NewestAsync(db, id, cancellation), at).TakeAsync(command, origin);
        db.Agenda.RemoveRange(agenda.Except(after));
        db.Agenda.AddRange(after.Except(agenda));
        row.Revision++;
        row.ChangedAt = Rows.Stamp(at);
        row.ChangedBy = origin.Who;
        return (step, row);
    }

    private async Task<MeetingResult> WriteAsync(
        MeetingId id, MeetingChecks checks, ChangeOrigin origin, string content,
        Func<EngagementsContext, MeetingRow?, DateTimeOffset, Task<(MeetingStep Step, MeetingRow? Row)>> take, CancellationToken cancellation)
    {
        if (checks.Rejection() is { } rejected)
        {
            return rejected;
        }

        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        string key = id.ToString();
        string commandKey = origin.CommandId.ToString("N");
        MeetingRow? stored = await db.Meetings.FirstOrDefaultAsync(m => m.Id == key, cancellation);
        if (await db.Commands.AsNoTracking().FirstOrDefaultAsync(c => c.CommandId == commandKey, cancellation) is { } earlier)
        {
            return earlier.Content == content || stored is null ? new MeetingResult.Saved(id, earlier.Revision) : ConflictOn(stored);
        }

        DateTimeOffset at = clock.GetUtcNow();
        (MeetingStep step, MeetingRow? row) = await take(db, stored, at);
        if (step.Refusal is { } refusal)
        {
            return refusal;
        }

        string stamp = Rows.Stamp(at);
        db.Commands.Add(new CommandRow { CommandId = commandKey, EngagementId = key, Revision = row!.Revision, Version = 0, Content = content });
        db.Audit.Add(new AuditRow { At = stamp, Who = origin.Who, Why = origin.Why, EngagementId = key, Revision = row.Revision, Command = step.Command, Change = step.Detail });
        db.Outbox.Add(new MeetingNews(id, row.Revision, step.Command).Row(stamp));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        news.Written();
        return new MeetingResult.Saved(id, row.Revision);
    }

    private static Task<int?> NewestAsync(EngagementsContext db, EngagementId id, CancellationToken cancellation)
    {
        string key = id.ToString();
        return db.Engagements.Where(e => e.Id == key).Select(e => (int?)e.CurrentVersion).FirstOrDefaultAsync(cancellation);
    }

    private static MeetingResult.Conflict ConflictOn(MeetingRow row) => new(row.Revision, row.ChangedBy, Rows.Time(row.ChangedAt));
}
