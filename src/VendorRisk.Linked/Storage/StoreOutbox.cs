using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Kernel;

namespace VendorRisk.Linked.Storage;

/// <summary>A module's outbox over its own context.</summary>
internal sealed class StoreOutbox<TContext>(string name, IDbContextFactory<TContext> contexts) : IOutbox
    where TContext : DurableContext
{
    public string Name => name;

    public async Task<ImmutableArray<OutboxRow>> NextAsync(string subscriber, int most, CancellationToken cancellation)
    {
        await using TContext db = await contexts.CreateDbContextAsync(cancellation);
        long after = await CursorAsync(db, subscriber, cancellation);
        return [.. await db.Set<OutboxRow>().AsNoTracking().Where(r => r.Sequence > after).OrderBy(r => r.Sequence).Take(most).ToListAsync(cancellation)];
    }

    public async Task<ImmutableArray<OutboxDelay>> DelayedAsync(string subscriber, CancellationToken cancellation)
    {
        await using TContext db = await contexts.CreateDbContextAsync(cancellation);
        return [.. await db.Set<OutboxDelay>().AsNoTracking().Where(d => d.Subscriber == subscriber).OrderBy(d => d.Sequence).ToListAsync(cancellation)];
    }

    public async Task<OutboxRow?> FindAsync(long sequence, CancellationToken cancellation)
    {
        await using TContext db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Set<OutboxRow>().AsNoTracking().FirstOrDefaultAsync(r => r.Sequence == sequence, cancellation);
    }

    public async Task AdvanceAsync(string subscriber, long sequence, IReadOnlyCollection<OutboxDelay> delayed, CancellationToken cancellation)
    {
        await using TContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        OutboxCursor? cursor = await db.Set<OutboxCursor>().FirstOrDefaultAsync(c => c.Subscriber == subscriber, cancellation);
        if (cursor is null)
        {
            cursor = new OutboxCursor { Subscriber = subscriber, Sequence = 0 };
            db.Add(cursor);
        }

        cursor.Sequence = Math.Max(cursor.Sequence, sequence);
        db.AddRange(delayed);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    public async Task DelayAsync(OutboxDelay delay, CancellationToken cancellation)
    {
        await using TContext db = await contexts.CreateDbContextAsync(cancellation);
        db.Update(delay);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task DoneAsync(OutboxDelay delay, CancellationToken cancellation)
    {
        await using TContext db = await contexts.CreateDbContextAsync(cancellation);
        await db.Set<OutboxDelay>().Where(d => d.Subscriber == delay.Subscriber && d.Sequence == delay.Sequence).ExecuteDeleteAsync(cancellation);
    }

    public async Task<OutboxLag> LagAsync(string subscriber, CancellationToken cancellation)
    {
        await using TContext db = await contexts.CreateDbContextAsync(cancellation);
        long after = await CursorAsync(db, subscriber, cancellation);
        List<OutboxDelay> delayed = await db.Set<OutboxDelay>().AsNoTracking().Where(d => d.Subscriber == subscriber).OrderBy(d => d.Sequence).ToListAsync(cancellation);
        int waiting = await db.Set<OutboxRow>().CountAsync(r => r.Sequence > after, cancellation);
        long first = delayed.Count > 0 ? Math.Min(delayed[0].Sequence, after + 1) : after + 1;
        string? oldest = await db.Set<OutboxRow>().Where(r => r.Sequence >= first).OrderBy(r => r.Sequence).Select(r => r.At).FirstOrDefaultAsync(cancellation);
        return new OutboxLag(
            waiting + delayed.Count,
            delayed.Count(d => d.Attempts > 0),
            oldest is null ? null : DateTimeOffset.ParseExact(oldest, "O", CultureInfo.InvariantCulture),
            delayed.LastOrDefault(d => d.Error.Length > 0)?.Error);
    }

    public async Task<int> SweepAsync(IReadOnlyCollection<string> subscribers, DateTimeOffset before, CancellationToken cancellation)
    {
        await using TContext db = await contexts.CreateDbContextAsync(cancellation);
        Dictionary<string, long> cursors = await db.Set<OutboxCursor>().ToDictionaryAsync(c => c.Subscriber, c => c.Sequence, StringComparer.Ordinal, cancellation);
        long taken = subscribers.Select(s => cursors.GetValueOrDefault(s)).DefaultIfEmpty(0).Min();
        string old = before.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
#pragma warning disable CA1309 // Translated to SQL, which compares the ISO stamps byte by byte.
        return await db.Set<OutboxRow>()
            .Where(r => r.Sequence <= taken && string.Compare(r.At, old) < 0 && !db.Set<OutboxDelay>().Any(d => d.Sequence == r.Sequence))
            .ExecuteDeleteAsync(cancellation);
#pragma warning restore CA1309
    }

    private static async Task<long> CursorAsync(TContext db, string subscriber, CancellationToken cancellation) =>
        await db.Set<OutboxCursor>().Where(c => c.Subscriber == subscriber).Select(c => (long?)c.Sequence).FirstOrDefaultAsync(cancellation) ?? 0;
}
