using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Engagements;
using VendorRisk.Linked.Storage;
using VendorRisk.PluginHost.Packs;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Packs;

/// <summary>What the store knows of installed plugins: how each stands, its versions, its history.</summary>
internal sealed class PackLedger(IDbContextFactory<ScoringContext> contexts, TimeProvider clock)
{
    /// <summary>Who did what the host did itself.</summary>
    public const string Host = "VendorRisk";

    /// <summary>Whether the store has all the tables that this program knows.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return !await DurableMigration.IsPendingAsync(db, cancellation);
    }

    public async Task<ImmutableArray<(PackRow Row, ImmutableArray<PackVersionRow> Versions)>> AllAsync(CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        List<PackRow> rows = await db.Packs.AsNoTracking().OrderBy(r => r.Id).ToListAsync(cancellation);
        List<PackVersionRow> versions = await db.PackVersions.AsNoTracking().ToListAsync(cancellation);
        return [.. rows.Select(r => (r, NewestFirst(versions.Where(v => v.Id == r.Id && v.RetiredAt is null))))];
    }

    /// <summary>Every version whose files are kept: installed, or retired and needed for replays.</summary>
    public async Task<ImmutableArray<PackVersionRow>> KeptAsync(CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return [.. await db.PackVersions.AsNoTracking().ToListAsync(cancellation)];
    }

    public async Task<(PackRow Row, ImmutableArray<PackVersionRow> Versions)?> FindAsync(string id, CancellationToken cancellation) =>
        (await AllAsync(cancellation)).Where(p => p.Row.Id == id).Select(p => ((PackRow, ImmutableArray<PackVersionRow>)?)p).FirstOrDefault();

    public async Task<ImmutableArray<PackEvent>> HistoryAsync(string? id, int most, CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        List<PackEventRow> rows = await db.PackEvents.AsNoTracking().Where(r => id == null || r.PackId == id).OrderByDescending(r => r.Sequence).Take(most).ToListAsync(cancellation);
        return
        [
            .. rows.Select(r => new PackEvent(r.Sequence, r.PackId, r.Version, Enum.Parse<PackEventKind>(r.Kind), r.Who, r.Why, Time(r.At), r.Detail)),
        ];
    }

    /// <summary>What a command did when it came the first time; null when it is new.</summary>
    public async Task<PackChange?> RepeatedAsync(ChangeOrigin context, CancellationToken cancellation)
    {
        string command = context.CommandId.ToString("N");
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        PackEventRow? before = await db.PackEvents.AsNoTracking().FirstOrDefaultAsync(e => e.CommandId == command, cancellation);
        if (before is null)
        {
            return null;
        }

        PackRow? row = await db.Packs.AsNoTracking().FirstOrDefaultAsync(r => r.Id == before.PackId, cancellation);
        return new PackChange.Saved(before.PackId, row?.Revision ?? 0, before.Version);
    }

    /// <summary>Stores a change and its history together; when another was first, stores nothing and says who.</summary>
    /// <param name="id">The plugin.</param>
    /// <param name="expected">The revision the change is based on; null for a new plugin or whichever stands.</param>
    /// <param name="happened">What is done, by whom and why.</param>
    /// <param name="change">Changes the row, which is new when there was none; and the versions.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public async Task<PackChange> ChangeAsync(
        string id, long? expected, PackEventRow happened, Action<ScoringContext, PackRow> change, CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        PackRow? row = await db.Packs.FirstOrDefaultAsync(r => r.Id == id, cancellation);
        if (row is not null && expected is { } based && row.Revision != based)
        {
            return Conflict(row);
        }

        row ??= db.Packs.Add(new PackRow { Id = id, Revision = 0, ChangedBy = "", ChangedAt = "" }).Entity;
        await ChangedAsync(db, row, happened, cancellation);
        change(db, row);
        try
        {
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return new PackChange.Saved(id, row.Revision, happened.Version);
        }
        catch (DbUpdateException)
        {
            // Another process was first: it raised the revision, or made or removed the row.
            await using ScoringContext fresh = await contexts.CreateDbContextAsync(cancellation);
            if (await fresh.Packs.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, cancellation) is { } theirs)
            {
                return Conflict(theirs);
            }

            throw;
        }
    }

    /// <summary>
    /// Counts a breach of the version that judges, whichever node it happened on, and switches the plugin off once there are too many. What was removed, switched off
    /// or replaced by another version meanwhile stays as it is.
    /// </summary>
    /// <returns>How many breaches there are by now; null when it was not counted.</returns>
    public async Task<int?> BreachAsync(string id, string version, string what, CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        if (await db.Packs.FirstOrDefaultAsync(r => r.Id == id && r.ActiveVersion == version && r.SwitchedOff == null, cancellation) is not { } row)
        {
            return null;
        }

        row.Breaches++;
        row.SwitchedOff = row.Breaches >= LoadedPack.MostBreaches ? LoadedPack.SwitchedOff(what) : null;
        ChangeOrigin itself = new(Guid.NewGuid(), Host, "別プロセスの制限を超えた");
        PackEventRow happened = Event(id, version, row.SwitchedOff is null ? PackEventKind.Breached : PackEventKind.SwitchedOff, itself, what);
        await ChangedAsync(db, row, happened, cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return row.Breaches;
    }

    /// <summary>Keeps a history entry by itself.</summary>
    public async Task NoteAsync(PackEventRow happened, CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        await AddAsync(db, happened, cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    public PackEventRow Event(string id, string? version, PackEventKind kind, ChangeOrigin context, string? detail = null) => new()
    {
        CommandId = context.CommandId.ToString("N"),
        PackId = id,
        Version = version,
        Kind = kind.ToString(),
        Who = context.Who.Trim(),
        Why = context.Why.Trim(),
        At = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
        Detail = detail,
    };

    public static DateTimeOffset Time(string stored) => DateTimeOffset.ParseExact(stored, "O", CultureInfo.InvariantCulture);

    /// <summary>Raises the revision, and tells history and outbox.</summary>
    private static async Task ChangedAsync(ScoringContext db, PackRow row, PackEventRow happened, CancellationToken cancellation)
    {
        long before = await db.PackEvents.CountAsync(e => e.PackId == row.Id, cancellation);
        (row.Revision, row.ChangedBy, row.ChangedAt) = (before + 1, happened.Who, happened.At);
        await AddAsync(db, happened, cancellation);
        db.Outbox.Add(new RulesNews($"{row.Id} {happened.Version}", happened.Kind).Row(happened.At));
    }

    /// <summary>Numbers an entry without a gap, under the module's write lock: a server's own counter leaves out what was rolled back, and a gap means a lost entry.</summary>
    private static async Task AddAsync(ScoringContext db, PackEventRow happened, CancellationToken cancellation)
    {
        happened.Sequence = 1 + (await db.PackEvents.MaxAsync(e => (long?)e.Sequence, cancellation) ?? 0);
        db.PackEvents.Add(happened);
    }

    private static PackChange.Conflict Conflict(PackRow row) => new(row.Revision, row.ChangedBy, Time(row.ChangedAt));

    private static ImmutableArray<PackVersionRow> NewestFirst(IEnumerable<PackVersionRow> versions) =>
        [.. versions.OrderByDescending(v => Version.Parse(v.Version))];
}
