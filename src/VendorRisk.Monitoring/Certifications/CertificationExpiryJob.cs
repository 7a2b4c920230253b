using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;
using VendorRisk.Monitoring.Storage;
using VendorRisk.Monitoring.Webhooks;
using VendorRisk.Registry;

namespace VendorRisk.Monitoring.Certifications;

/// <summary>
/// Raises an alert for each certification that has reached a stage. It looks at where each one stands today, not at what happened since yesterday: run
/// twice it raises nothing twice, run after a long stop it raises the stage that holds now and not those that have been passed.
/// </summary>
internal sealed class CertificationExpiryJob(
    IDbContextFactory<MonitoringContext> contexts, IVendorRegistry vendors, WebhookTelling telling, TimeProvider clock, ILogger<CertificationExpiryJob> log) : IScheduledJob
{
    public string Id => "certifications";

    /// <summary>Every day at five in the morning.</summary>
    public string Schedule => "0 5 * * *";

    /// <summary>What became due while the host was down can be acknowledged at once.</summary>
    public bool AtStart => true;

    /// <returns>How many alerts were raised.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        DateOnly today = JapanClock.DateOf(clock.GetUtcNow());
        ImmutableArray<DueCertification> due = await DueCertifications.OnAsync(today, vendors, cancellation);
        string at = Rows.Stamp(clock.GetUtcNow());
        await using MonitoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        HashSet<(string, string)> raised = [.. (await db.Alerts.AsNoTracking().ToListAsync(cancellation)).Select(a => (Rows.Period(a), a.Stage))];
        List<AlertRow> news = [.. due.Select(d => AlertRows.New(d, at)).Where(r => raised.Add((Rows.Period(r), r.Stage)))];
        db.Alerts.AddRange(news);
        await telling.AddAsync(db, [.. news.Select(Told)], cancellation);
        db.Reviews.Add(new ReviewRow { At = at, Day = Rows.Day(today), Due = due.Length, Raised = news.Count });
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        log.LogInformation("Certifications reviewed for {Day}: {Due} due, {Raised} alerts raised.", Rows.Day(today), due.Length, news.Count);
        return news.Count;
    }

    private static WebhookNews Told(AlertRow row) => new(
        $"certification {Rows.Period(row)} {row.Stage}", WebhookEvent.CertificationDue, Rows.Time(row.At), new WebhookSubject("vendor", row.VendorId, $"vendors/{row.VendorId}"));

    async Task<string> IScheduledJob.RunAsync(CancellationToken cancellation) =>
        await RunAsync(cancellation) is var raised && raised == 0 ? "期限の近い認証を見直しました。新しい通知はありません。" : $"期限の近い認証を見直し、新しい通知を {raised} 件出しました。";
}
