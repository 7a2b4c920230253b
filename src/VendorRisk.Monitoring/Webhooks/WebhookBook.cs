using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Linked.Storage;
using VendorRisk.Monitoring.Sending;
using VendorRisk.Monitoring.Storage;

namespace VendorRisk.Monitoring.Webhooks;

/// <summary>The receivers. Each change is a transaction with its entry of who and why; a repeated command is done once.</summary>
internal sealed class WebhookBook(
    IDbContextFactory<MonitoringContext> contexts, AddressBorder border, WebhookTelling telling, WebhookQueue queue, WebhookPost post, IWebhookSecrets secrets, TimeProvider clock) : IWebhookBook
{
    private const int MostReceivers = 20;
    private const int LongestName = 100;
    private const int LongestAddress = 500;

    public async Task<ImmutableArray<WebhookReceiver>> ListAsync(CancellationToken cancellation = default)
    {
        await using MonitoringContext db = await contexts.CreateDbContextAsync(cancellation);
        List<WebhookRow> rows = await db.Webhooks.AsNoTracking().OrderBy(w => w.At).ThenBy(w => w.Id).ToListAsync(cancellation);
        return await ReceiversAsync(db, rows, cancellation);
    }

    public async Task<WebhookReceiver?> FindAsync(WebhookId id, CancellationToken cancellation = default)
    {
        await using MonitoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return await FindAsync(db, id.ToString(), cancellation);
    }

    public async Task<WebhookDeliveryList> ListDeliveriesAsync(WebhookId id, int skip, int take, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using MonitoringContext db = await contexts.CreateDbContextAsync(cancellation);
        IQueryable<WebhookDeliveryRow> all = db.WebhookDeliveries.AsNoTracking().Where(d => d.WebhookId == key);
        List<WebhookDeliveryRow> rows = await all.OrderByDescending(d => d.Sequence).Skip(skip).Take(take).ToListAsync(cancellation);
        return new WebhookDeliveryList([.. rows.Select(WebhookRows.Delivery)], await all.CountAsync(cancellation));
    }

    public async Task<WebhookResult> RegisterAsync(NewWebhook command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ProblemList problems = new();
        ChangeOrigin origin = problems.Origin(command.Origin);
        string name = problems.Required(command.Name, "name", "受け手の名前", LongestName);
        string typed = problems.Required(command.Address, "address", "アドレス", LongestAddress);
        Uri? address = typed.Length == 0 ? null : border.Check(typed, problems);
        ImmutableArray<WebhookEvent> events = command.Events.IsDefault ? [] : command.Events;
        if (events.IsEmpty || events.Any(one => one == WebhookEvent.Test || !Enum.IsDefined(one)))
        {
            problems.Add("events.empty", "events", "知らせる出来事を一つ以上選んでください。");
        }

        WebhookId id = new(origin.CommandId);
        return problems.Any ? new WebhookResult.Rejected(problems.ToImmutable()) : await WriteAsync(id, WebhookAct.Register, address!.AbsoluteUri, origin, async db =>
        {
            if (await db.Webhooks.CountAsync(cancellation) >= MostReceivers)
            {
                return Rejected("webhooks.many", "", $"受け手は {MostReceivers} 件まで登録できます。使わないものを削除してください。");
            }

            string secret = WebhookSignature.NewSecret();
            db.Webhooks.Add(new WebhookRow
            {
                Id = id.ToString(), Name = name, Address = address.AbsoluteUri, Events = WebhookRows.Events(events), State = nameof(WebhookState.Active), At = Rows.Stamp(clock.GetUtcNow()), Who = origin.Who,
            });
            db.WebhookSecrets.Add(new WebhookSecretRow { WebhookId = id.ToString(), Protected = secrets.Protect(id, secret) });
            await db.SaveChangesAsync(cancellation);
            return new WebhookResult.Saved((await FindAsync(db, id.ToString(), cancellation))!) { Secret = secret };
        }, cancellation);
    }

    public Task<WebhookResult> ChangeAsync(WebhookChange command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        return DoAsync(command.Id, command.Act, "", command.Origin, async (db, row, before) =>
        {
            switch (command.Act)
            {
                case WebhookAct.Pause:
                    (row.State, row.PausedBy, row.PausedWhy) = (nameof(WebhookState.Paused), command.Origin.Who, command.Origin.Why);
                    break;
                case WebhookAct.Resume:
                    (row.State, row.PausedBy, row.PausedWhy) = (nameof(WebhookState.Active), null, null);
                    break;
                case WebhookAct.Remove:
                    db.Webhooks.Remove(row);
                    await db.SaveChangesAsync(cancellation);
                    return new WebhookResult.Saved(before);
                default:
                    throw new ArgumentOutOfRangeException(nameof(command), command.Act, null);
            }

            await db.SaveChangesAsync(cancellation);
            return new WebhookResult.Saved((await FindAsync(db, row.Id, cancellation))!);
        }, cancellation);
    }

    public Task<WebhookResult> ReplayAsync(WebhookReplay command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        return DoAsync(command.Id, WebhookAct.Replay, command.Delivery?.ToString(CultureInfo.InvariantCulture) ?? "", command.Origin, async (db, row, _) =>
        {
            List<WebhookDeliveryRow> again = await db.WebhookDeliveries
                .Where(d => d.WebhookId == row.Id && (command.Delivery == null ? d.State == nameof(WebhookDeliveryState.Failed) : d.Sequence == command.Delivery)).ToListAsync(cancellation);
            if (command.Delivery is not null && again.Count == 0)
            {
                return Rejected("delivery.unknown", "delivery", "この通知はもうありません（30 日で消えます）。一覧を開き直して選んでください。");
            }

            string now = Rows.Stamp(clock.GetUtcNow());
            again.ForEach(delivery => (delivery.State, delivery.Tries, delivery.NextAt) = (nameof(WebhookDeliveryState.Waiting), 0, now));
            await db.SaveChangesAsync(cancellation);
            return new WebhookResult.Saved((await FindAsync(db, row.Id, cancellation))!) { Replayed = again.Count };
        }, cancellation);
    }

    public async Task<WebhookResult> TestAsync(WebhookChange command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        WebhookDeliveryRow? test = null;
        WebhookResult result = await DoAsync(command.Id, WebhookAct.Test, "", command.Origin, async (db, row, _) =>
        {
            test = telling.Row(row.Id, new WebhookNews($"test {command.Origin.CommandId:N}", WebhookEvent.Test, clock.GetUtcNow(), new WebhookSubject("webhook", row.Id, $"webhooks/{row.Id}")));
            db.WebhookDeliveries.Add(test);
            await db.SaveChangesAsync(cancellation);
            return new WebhookResult.Saved((await FindAsync(db, row.Id, cancellation))!);
        }, cancellation);
        if (result is not WebhookResult.Saved saved || test is null)
        {
            return result;
        }

        if (await queue.ClaimAsync(test.Sequence, cancellation) is { } claim)
        {
            await post.SendAsync(claim, cancellation);
        }

        await using MonitoringContext after = await contexts.CreateDbContextAsync(cancellation);
        WebhookDeliveryRow? sent = await after.WebhookDeliveries.AsNoTracking().FirstOrDefaultAsync(d => d.Sequence == test.Sequence, cancellation);
        return saved with { Receiver = await FindAsync(after, command.Id.ToString(), cancellation) ?? saved.Receiver, Tested = sent is null ? null : WebhookRows.Delivery(sent) };
    }

    public async Task TellAsync(WebhookNews news, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(news);
        await using MonitoringContext db = await contexts.CreateDbContextAsync(cancellation);
        if (!await telling.IsWantedAsync(db, news, cancellation))
        {
            return;
        }

        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        await telling.AddAsync(db, [news], cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Changes a receiver that is there.</summary>
    private async Task<WebhookResult> DoAsync(
        WebhookId id, WebhookAct act, string detail, ChangeOrigin given, Func<MonitoringContext, WebhookRow, WebhookReceiver, Task<WebhookResult>> change, CancellationToken cancellation)
    {
        ProblemList problems = new();
        ChangeOrigin origin = problems.Origin(given);
        return problems.Any ? new WebhookResult.Rejected(problems.ToImmutable()) : await WriteAsync(id, act, detail, origin, async db =>
            await db.Webhooks.FirstOrDefaultAsync(w => w.Id == id.ToString(), cancellation) is { } row
                ? await change(db, row, (await FindAsync(db, row.Id, cancellation))!)
                : Rejected("webhook.unknown", "id", "この受け手はありません。一覧を開き直して選んでください。"), cancellation);
    }

    private async Task<WebhookResult> WriteAsync(
        WebhookId id, WebhookAct act, string detail, ChangeOrigin origin, Func<MonitoringContext, Task<WebhookResult>> change, CancellationToken cancellation)
    {
        string command = Rows.Key(origin.CommandId);
        await using MonitoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        if (await db.WebhookChanges.AsNoTracking().FirstOrDefaultAsync(c => c.CommandId == command, cancellation) is { } done)
        {
            return done.WebhookId == id.ToString() && done.Act == act.ToString() && done.Detail == detail && await FindAsync(db, done.WebhookId, cancellation) is { } receiver
                ? new WebhookResult.Saved(receiver)
                : Rejected("commandId.used", "commandId", "同じ操作の番号が、別の操作に使われています。画面を開き直して、もう一度操作してください。");
        }

        WebhookResult result = await change(db);
        if (result is WebhookResult.Saved)
        {
            db.WebhookChanges.Add(WebhookQueue.Change(id.ToString(), act, detail, origin, clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return result;
    }

    private static async Task<WebhookReceiver?> FindAsync(MonitoringContext db, string id, CancellationToken cancellation) =>
        (await ReceiversAsync(db, await db.Webhooks.AsNoTracking().Where(w => w.Id == id).ToListAsync(cancellation), cancellation)).FirstOrDefault();

    private static async Task<ImmutableArray<WebhookReceiver>> ReceiversAsync(MonitoringContext db, List<WebhookRow> rows, CancellationToken cancellation)
    {
        var counts = await db.WebhookDeliveries.GroupBy(d => new { d.WebhookId, d.State }).Select(g => new { g.Key.WebhookId, g.Key.State, Count = g.Count() }).ToListAsync(cancellation);
        int Of(WebhookRow row, WebhookDeliveryState state) => counts.Find(c => c.WebhookId == row.Id && c.State == state.ToString())?.Count ?? 0;
        return [.. rows.Select(row => WebhookRows.Receiver(row, Of(row, WebhookDeliveryState.Waiting), Of(row, WebhookDeliveryState.Failed)))];
    }

    private static WebhookResult.Rejected Rejected(string code, string field, string message) => new([new Problem(code, field, message)]);
}
