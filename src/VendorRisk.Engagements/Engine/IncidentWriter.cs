using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>Carries out commands on cases: state, audit entry, command id and news in one transaction that holds the store's write lock.</summary>
internal sealed class IncidentWriter(IDbContextFactory<EngagementsContext> contexts, TimeProvider clock, OutboxSignal news)
{
    public Task<IncidentResult> OpenAsync(OpenIncidentCase command, CancellationToken cancellation) => WriteAsync(
        new IncidentId(command.Origin.CommandId),
        command.Origin,
        CommandContent.Of(command),
        (db, stored, problems, at) => stored is null ? Open(db, command, problems, at) : throw new InvalidOperationException($"The case {stored.Id} was opened by another command."),
        cancellation);

    public Task<IncidentResult> ChangeAsync(ChangeIncident command, ChangeOrigin origin, CancellationToken cancellation) => WriteAsync(
        command.Id,
        origin,
        CommandContent.Of(command, origin),
        (_, stored, problems, at) => stored is null ? Missing(problems) : Change(stored, command, origin, problems, at),
        cancellation);

    private static (IncidentResult? Refusal, IncidentRow? Row, string Command, object Detail) Open(EngagementsContext db, OpenIncidentCase command, ProblemList problems, DateTimeOffset at)
    {
        IncidentSteps.Know(problems, command.Learned, command.What, command.Data, JapanClock.DateOf(at));
        problems.Required(command.Subject.Name, "subject", "事故のあった事業者かサービス");
        string stamp = Rows.Stamp(at);
        IncidentRow row = new()
        {
            Id = new IncidentId(command.Origin.CommandId).ToString(),
            Revision = 1,
            Subject = Rows.Json(command.Subject),
            Learned = Rows.Day(command.Learned),
            What = command.What?.Trim() ?? "",
            Data = command.Data?.Trim() ?? "",
            Malice = command.Malice,
            Extent = Rows.Json(command.Extent),
            Duties = "[]",
            Questions = "[]",
            State = nameof(IncidentState.Open),
            OpenedAt = stamp,
            OpenedBy = command.Origin.Who,
            ChangedAt = stamp,
            ChangedBy = command.Origin.Who,
        };
        ImmutableArray<IncidentHit> hits = command.Hits.IsDefault ? [] : command.Hits;
        db.Incidents.Add(row);
        db.IncidentHits.AddRange(hits.Select((hit, place) => IncidentRows.Row(row.Id, hit, place + 1)));
        return (null, row, "openIncident", new { command.Subject, row.Learned, row.What, row.Data, row.Malice, command.Extent, Hits = hits.Length });
    }

    private static (IncidentResult? Refusal, IncidentRow? Row, string Command, object Detail) Change(IncidentRow row, ChangeIncident command, ChangeOrigin origin, ProblemList problems, DateTimeOffset at)
    {
        if (command.ExpectedRevision != row.Revision)
        {
            return (ConflictOn(row), null, "", "");
        }

        string name = new IncidentSteps(row, origin.Who, at, problems).Take(command);
        row.Revision++;
        row.ChangedAt = Rows.Stamp(at);
        row.ChangedBy = origin.Who;
        return (null, row, name, command);
    }

    private static (IncidentResult? Refusal, IncidentRow? Row, string Command, object Detail) Missing(ProblemList problems)
    {
        problems.Add("id.unknown", "id", "この事故の記録はありません。事故対応の一覧から選び直してください。");
        return (null, null, "", "");
    }

    private async Task<IncidentResult> WriteAsync(
        IncidentId id, ChangeOrigin origin, string content,
        Func<EngagementsContext, IncidentRow?, ProblemList, DateTimeOffset, (IncidentResult? Refusal, IncidentRow? Row, string Command, object Detail)> take, CancellationToken cancellation)
    {
        ProblemList problems = new();
        problems.Origin(origin);
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        string key = id.ToString();
        string commandKey = origin.CommandId.ToString("N");
        IncidentRow? stored = await db.Incidents.FirstOrDefaultAsync(i => i.Id == key, cancellation);
        if (await db.Commands.AsNoTracking().FirstOrDefaultAsync(c => c.CommandId == commandKey, cancellation) is { } earlier)
        {
            return earlier.Content == content || stored is null ? new IncidentResult.Saved(id, earlier.Revision) : ConflictOn(stored);
        }

        DateTimeOffset at = clock.GetUtcNow();
        (IncidentResult? refusal, IncidentRow? row, string command, object detail) = take(db, stored, problems, at);
        if (refusal is not null || problems.Any)
        {
            return refusal ?? new IncidentResult.Rejected { Problems = problems.ToImmutable() };
        }

        string stamp = Rows.Stamp(at);
        db.Commands.Add(new CommandRow { CommandId = commandKey, EngagementId = key, Revision = row!.Revision, Version = 0, Content = content });
        db.Audit.Add(new AuditRow { At = stamp, Who = origin.Who, Why = origin.Why, EngagementId = key, Revision = row.Revision, Command = command, Change = Rows.Json(detail) });
        db.Outbox.Add(new IncidentNews(id, row.Revision, row.State == nameof(IncidentState.Closed)).Row(stamp));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        news.Written();
        return new IncidentResult.Saved(id, row.Revision);
    }

    private static IncidentResult.Conflict ConflictOn(IncidentRow row) => new(row.Revision, row.ChangedBy, Rows.Time(row.ChangedAt));
}
