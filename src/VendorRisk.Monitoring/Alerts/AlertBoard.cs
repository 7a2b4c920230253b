using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Linked.Storage;
using VendorRisk.Monitoring.Certifications;
using VendorRisk.Monitoring.Storage;
using VendorRisk.Registry;

namespace VendorRisk.Monitoring.Alerts;

/// <summary>
/// The board: what the register says is due today, less what somebody acknowledged for the stage that holds today. The store only remembers since when
/// each stage was seen and who acknowledged it; so an entry that runs out, is corrected or renewed appears or disappears at once, without a job.
/// </summary>
internal sealed class AlertBoard(IDbContextFactory<MonitoringContext> contexts, IVendorRegistry vendors, TimeProvider clock) : IAlertBoard
{
    public async Task InitialiseAsync(CancellationToken cancellation = default)
    {
        await using MonitoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await DurableMigration.RunAsync(db, cancellation);
    }

    public async Task<AlertList> ListOpenAsync(CancellationToken cancellation = default)
    {
        ImmutableArray<DueCertification> due = await DueCertifications.OnAsync(JapanClock.DateOf(clock.GetUtcNow()), vendors, cancellation);
        await using MonitoringContext db = await contexts.CreateDbContextAsync(cancellation);
        Dictionary<(string, string), AlertRow> seen = await db.Alerts.AsNoTracking().ToDictionaryAsync(r => (Rows.Period(r), r.Stage), cancellation);
        HashSet<long> acknowledged = [.. await db.Acknowledgements.Select(a => a.AlertId).ToListAsync(cancellation)];
        ReviewRow? review = await db.Reviews.AsNoTracking().OrderByDescending(r => r.Sequence).FirstOrDefaultAsync(cancellation);
        return new AlertList
        {
            ReviewedAt = review is null ? null : Rows.Time(review.At),
            Alerts =
            [
                .. from one in due
                   let row = seen.GetValueOrDefault((AlertRows.Period(one), one.Stage.ToString()))
                   where row is null || !acknowledged.Contains(row.Sequence)
                   select AlertRows.Alert(row, one),
            ],
        };
    }

    public async Task<AcknowledgeResult> AcknowledgeAsync(AcknowledgeAlert command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ProblemList problems = new();
        problems.Origin(command.Origin);
        if (problems.Any)
        {
            return new AcknowledgeResult.Rejected { Problems = problems.ToImmutable() };
        }

        string commandId = Rows.Key(command.Origin.CommandId);
        await using MonitoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        List<AcknowledgementRow> earlier = await db.Acknowledgements.AsNoTracking()
            .Where(a => a.AlertId == command.AlertId.Value || a.CommandId == commandId).ToListAsync(cancellation);
        if (earlier.Find(a => a.CommandId == commandId) is { } mine)
        {
            return mine.AlertId == command.AlertId.Value
                ? new AcknowledgeResult.Saved(command.AlertId, Rows.Time(mine.At))
                : Rejected("commandId.reused", "commandId", "同じ操作の番号が別の通知に使われています。画面を開き直して、もう一度操作してください。");
        }

        if (earlier is [var other])
        {
            return new AcknowledgeResult.Conflict(other.Who, Rows.Time(other.At), other.Why);
        }

        if (!await db.Alerts.AnyAsync(a => a.Sequence == command.AlertId.Value, cancellation))
        {
            return Rejected("alert.unknown", "alertId", "この通知はありません。一覧を開き直して選んでください。");
        }

        DateTimeOffset now = clock.GetUtcNow();
        db.Acknowledgements.Add(new AcknowledgementRow
        {
            AlertId = command.AlertId.Value,
            CommandId = commandId,
            At = Rows.Stamp(now),
            Who = command.Origin.Who,
            Why = command.Origin.Why,
        });
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new AcknowledgeResult.Saved(command.AlertId, now);
    }

    public async Task<ImmutableArray<AlertHistoryEntry>> HistoryAsync(VendorId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using MonitoringContext db = await contexts.CreateDbContextAsync(cancellation);
        List<AlertRow> rows = await db.Alerts.AsNoTracking().Where(a => a.VendorId == key).OrderBy(a => a.Sequence).ToListAsync(cancellation);
        Dictionary<long, AcknowledgementRow> acknowledged = await db.Acknowledgements.AsNoTracking()
            .Where(k => db.Alerts.Any(a => a.Sequence == k.AlertId && a.VendorId == key))
            .ToDictionaryAsync(k => k.AlertId, cancellation);
        return [.. rows.Select(r => Rows.Entry(r, acknowledged.GetValueOrDefault(r.Sequence)))];
    }

    private static AcknowledgeResult.Rejected Rejected(string code, string field, string message) =>
        new() { Problems = [new Problem(code, field, message)] };
}
