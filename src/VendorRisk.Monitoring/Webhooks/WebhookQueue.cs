using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Linked.Storage;
using VendorRisk.Monitoring.Sending;
using VendorRisk.Monitoring.Storage;

namespace VendorRisk.Monitoring.Webhooks;

/// <summary>
/// What is to be sent. A delivery is claimed in a transaction before it is sent, so that no two processes send it at once; a claim whose process died runs out, and the delivery is sent then.
/// </summary>
internal sealed class WebhookQueue(IDbContextFactory<MonitoringContext> contexts, WebhookSettings settings, TimeProvider clock)
{
    private const string Product = "VendorRisk";
    private const string Waiting = nameof(WebhookDeliveryState.Waiting);
    private const string Gone = "受け手が「もう受け取らない」（410）と答えたため、自動で一時停止しました。";

    /// <summary>Longer than a try may take on a clock that another node's is compared with.</summary>
    private TimeSpan Lease => settings.Patience + TimeSpan.FromMinutes(1);

    /// <summary>The active receivers for which something is due: first those that answer, so that the ones that keep a run waiting keep nobody else waiting.</summary>
    public async Task<ImmutableArray<WebhookId>> DueAsync(CancellationToken cancellation)
    {
        await using MonitoringContext db = await contexts.CreateDbContextAsync(cancellation);
        List<string> due = await Due(db).Select(d => d.WebhookId).Distinct()
            .OrderBy(id => db.WebhookDeliveries.Where(d => d.WebhookId == id && d.State == Waiting).Max(d => d.Tries)).ThenBy(id => id)
            .ToListAsync(cancellation);
        return [.. due.Select(id => new WebhookId(Guid.ParseExact(id, "N")))];
    }

    /// <summary>Claims what is due first for a receiver; null when nothing is.</summary>
    public Task<WebhookClaim?> ClaimNextAsync(WebhookId receiver, CancellationToken cancellation)
    {
        string id = receiver.ToString();
        return ClaimAsync(db => Due(db).Where(d => d.WebhookId == id).OrderBy(d => d.NextAt).ThenBy(d => d.Sequence), cancellation);
    }

    /// <summary>Claims one delivery, whatever state its receiver is in; null when it does not wait, or somebody sends it right now.</summary>
    public Task<WebhookClaim?> ClaimAsync(long number, CancellationToken cancellation) => ClaimAsync(db => Free(db).Where(d => d.Sequence == number), cancellation);

    /// <summary>Notes what came of a claimed delivery; nothing when the claim has run out and another has it.</summary>
    public async Task SettleAsync(WebhookClaim claim, WebhookAnswer answer, CancellationToken cancellation)
    {
        await using MonitoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        if (await db.WebhookDeliveries.FirstOrDefaultAsync(d => d.Sequence == claim.Number && d.Claim == claim.Token, cancellation) is not { } row)
        {
            return;
        }

        DateTimeOffset now = clock.GetUtcNow();
        (row.Claim, row.ClaimedUntil, row.TriedAt, row.Answer, row.Trouble) = (null, null, Rows.Stamp(now), answer.Status, answer.Trouble?.ToString());
        row.Tries++;
        TimeSpan? pause = answer.Trouble is WebhookTrouble.Gone or WebhookTrouble.SecretLost ? null : WebhookRetries.After(row.Tries);
        row.State = answer.Trouble is null ? nameof(WebhookDeliveryState.Delivered) : pause is null ? nameof(WebhookDeliveryState.Failed) : Waiting;
        row.NextAt = Rows.Stamp(now + (pause ?? TimeSpan.Zero));
        if (answer.Trouble == WebhookTrouble.Gone && await db.Webhooks.FirstOrDefaultAsync(w => w.Id == row.WebhookId && w.State == nameof(WebhookState.Active), cancellation) is { } receiver)
        {
            (receiver.State, receiver.PausedBy, receiver.PausedWhy) = (nameof(WebhookState.Paused), Product, Gone);
            db.WebhookChanges.Add(Change(row.WebhookId, WebhookAct.Pause, "", new ChangeOrigin(Guid.NewGuid(), Product, Gone), now));
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Removes what is older than it is kept.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        string before = Rows.Stamp(clock.GetUtcNow() - WebhookTelling.Kept);
        await using MonitoringContext db = await contexts.CreateDbContextAsync(cancellation);
#pragma warning disable CA1309 // Translated to SQL, which compares the ISO stamps byte by byte.
        await db.WebhookDeliveries.Where(d => string.Compare(d.WrittenAt, before) < 0).ExecuteDeleteAsync(cancellation);
#pragma warning restore CA1309
    }

    public static WebhookChangeRow Change(string receiver, WebhookAct act, string detail, ChangeOrigin origin, DateTimeOffset now) => new()
    {
        WebhookId = receiver,
        Act = act.ToString(),
        Detail = detail,
        CommandId = Rows.Key(origin.CommandId),
        At = Rows.Stamp(now),
        Who = origin.Who,
        Why = origin.Why,
    };

#pragma warning disable CA1309 // Translated to SQL, which compares the ISO stamps byte by byte.
    private IQueryable<WebhookDeliveryRow> Due(MonitoringContext db)
    {
        string now = Rows.Stamp(clock.GetUtcNow());
        return Free(db).Where(d => string.Compare(d.NextAt, now) <= 0 && db.Webhooks.Any(w => w.Id == d.WebhookId && w.State == nameof(WebhookState.Active)));
    }

    private IQueryable<WebhookDeliveryRow> Free(MonitoringContext db)
    {
        string now = Rows.Stamp(clock.GetUtcNow());
        return db.WebhookDeliveries.Where(d => d.State == Waiting && (d.ClaimedUntil == null || string.Compare(d.ClaimedUntil, now) <= 0));
    }
#pragma warning restore CA1309

    private async Task<WebhookClaim?> ClaimAsync(Func<MonitoringContext, IQueryable<WebhookDeliveryRow>> which, CancellationToken cancellation)
    {
        await using MonitoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        if (await which(db).FirstOrDefaultAsync(cancellation) is not { } row)
        {
            return null;
        }

        row.Claim = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        row.ClaimedUntil = Rows.Stamp(clock.GetUtcNow() + Lease);
        WebhookRow receiver = await db.Webhooks.AsNoTracking().SingleAsync(w => w.Id == row.WebhookId, cancellation);
        string? secret = await db.WebhookSecrets.Where(s => s.WebhookId == row.WebhookId).Select(s => s.Protected).FirstOrDefaultAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new WebhookClaim(row.Sequence, row.Claim, new WebhookId(Guid.ParseExact(receiver.Id, "N")), new Uri(receiver.Address), secret, row.EventId, row.Body);
    }
}
