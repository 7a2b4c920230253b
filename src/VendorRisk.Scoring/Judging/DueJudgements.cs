using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Pool;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Judging;

/// <summary>The engagements that are due, over the store.</summary>
internal sealed class DueJudgements(
    IDbContextFactory<ScoringContext> contexts, IEngagementBook engagements, IVendorRegistry registry, DueWork work, IAssessor assessor, IRulesFollowing rules, IJudgingPool pool,
    TimeProvider clock) : IJudging
{
    // What becomes due meanwhile waits for its turn among the rest no longer than a few hundred judgements take.
    private const int Batch = 512;
    private const int SliceLength = 8;
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(30);

    // Engagements that could not be judged, and when they are tried again; a restart tries them at once.
    private readonly ConcurrentDictionary<string, DateTimeOffset> _failing = new(StringComparer.Ordinal);

    public async Task NoteAsync(EngagementNews news, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(news);
        string engagement = news.Id.ToString();
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        if (!await db.Portfolio.AnyAsync(p => p.EngagementId == engagement && p.Revision >= news.Revision, cancellation))
        {
            await AddAsync(db, [engagement], cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }

    public async Task NoteAsync(VendorNews news, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(news);
        string vendor = news.VendorId.ToString();
        RegisterSnapshot register = await registry.SnapshotAsync(cancellation);
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);

        // Whoever stores a judgement holds the same lock from before it looks into the register for the last time until its links are there (AssessmentBook):
        // either it has seen this vendor's change, or its links are found here.
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        List<string> names = [.. news.Names];
        List<string> due = await db.Links.Where(l => l.VendorId == vendor || names.Contains(l.NameKey)).Select(l => l.EngagementId).Distinct().ToListAsync(cancellation);
        string[] asked = [.. news.Schemes.Select(s => $" {s} ").Append(" * ")];
        var open = await db.Portfolio.Where(p => p.Asks != null).Select(p => new { p.EngagementId, p.Asks }).ToListAsync(cancellation);
        due.AddRange(news.Schemes.IsEmpty ? [] : open.Where(p => asked.Any(a => p.Asks!.Contains(a, StringComparison.Ordinal))).Select(p => p.EngagementId));
        await AddAsync(db, due, cancellation);
        await VendorProjection.RefreshAsync(db, [vendor], register, JapanClock.DateOf(clock.GetUtcNow()), cancellation);
        await transaction.CommitAsync(cancellation);
    }

    public async Task<int> NoteStaleAsync(DateOnly today, CancellationToken cancellation = default)
    {
        await rules.FollowAsync(cancellation);
        string generation = GenerationName.Of(assessor);
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        List<string> stale = await db.Portfolio
            .Where(p => (p.AsOf != today || p.Generation != generation) && !db.Due.Any(d => d.EngagementId == p.EngagementId))
            .Select(p => p.EngagementId).ToListAsync(cancellation);
        await AddAsync(db, stale, cancellation);
        return stale.Count;
    }

    public async Task ReconcileAsync(DateOnly today, CancellationToken cancellation = default)
    {
        ImmutableDictionary<string, long> living = (await engagements.RevisionsAsync(cancellation)).ToImmutableDictionary(e => e.Key.ToString(), e => e.Value, StringComparer.Ordinal);
        RegisterSnapshot register = await registry.SnapshotAsync(cancellation);
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        Dictionary<string, long> seen = await db.Portfolio.AsNoTracking().ToDictionaryAsync(p => p.EngagementId, p => p.Revision, StringComparer.Ordinal, cancellation);
        List<string> judged = await db.Assessments.Select(a => a.EngagementId).Distinct().ToListAsync(cancellation);
        List<string> due =
        [
            .. living.Where(e => !seen.TryGetValue(e.Key, out long revision) || revision != e.Value).Select(e => e.Key),
            .. seen.Keys.Union(judged, StringComparer.Ordinal).Where(id => !living.ContainsKey(id)),
            .. await db.Portfolio.Where(p => !db.Cells.Any(c => c.EngagementId == p.EngagementId)).Select(p => p.EngagementId).ToListAsync(cancellation),
        ];
        await AddAsync(db, due, cancellation);
        Dictionary<string, long> views = await db.Vendors.AsNoTracking().Where(v => v.VendorId != null).ToDictionaryAsync(v => v.Key, v => v.Version, StringComparer.Ordinal, cancellation);
        var words = await db.Vendors.AsNoTracking().Select(v => new { v.Key, v.Words }).ToListAsync(cancellation);
        string[] vendors = [.. register.Vendors.Where(v => views.GetValueOrDefault(v.Id.ToString()) != v.Version).Select(v => v.Id.ToString()).Union(
            views.Keys.Where(key => !VendorId.TryParse(key, out VendorId id) || register.Find(id) is null), StringComparer.Ordinal)
            .Union(await db.Links.Where(l => l.VendorKey != "" && !db.Vendors.Any(v => v.Key == l.VendorKey)).Select(l => l.VendorKey).ToListAsync(cancellation), StringComparer.Ordinal)
            .Union(words.Where(v => SearchWords.Of(v.Words) != v.Words).Select(v => v.Key), StringComparer.Ordinal)
            .Union(await db.Vendors.Where(v => v.NextExpiry < today).Select(v => v.Key).ToListAsync(cancellation), StringComparer.Ordinal)];
        foreach (string[] piece in vendors.Chunk(200))
        {
            await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
            await VendorProjection.RefreshAsync(db, piece, register, today, cancellation);
            await transaction.CommitAsync(cancellation);
        }

        await NoteStaleAsync(today, cancellation);
    }

    public async Task<int> JudgeAsync(DateOnly today, int most = int.MaxValue, IProgress<int>? progress = null, CancellationToken stopping = default)
    {
        int judged = 0;
        while (judged < most && !stopping.IsCancellationRequested)
        {
            List<string> due = await NextAsync(Math.Min(Batch, most - judged));
            if (due.Count == 0)
            {
                break;
            }

            DueOrder order = new(Guid.NewGuid(), assessor.Generation, today);
            await foreach (SlicePart part in pool.RunAsync(new PoolJob(work.Open(order), order), Slices(due, stopping), CancellationToken.None))
            {
                judged += Settle((DuePart)part);
                progress?.Report(judged);
            }
        }

        return judged;
    }

    /// <summary>What is due longest, but for what failed a moment ago.</summary>
    private async Task<List<string>> NextAsync(int most)
    {
        DateTimeOffset now = clock.GetUtcNow();
        List<string> held = [.. _failing.Where(f => f.Value > now).Select(f => f.Key)];
        await using ScoringContext db = await contexts.CreateDbContextAsync(CancellationToken.None);
        return await db.Due.Where(d => !held.Contains(d.EngagementId)).OrderBy(d => d.Since).ThenBy(d => d.EngagementId).Select(d => d.EngagementId).Take(most).ToListAsync(CancellationToken.None);
    }

    /// <summary>A stop takes no further slice; those under way end, since they are short.</summary>
    private static IEnumerable<DueSlice> Slices(List<string> due, CancellationToken stopping) =>
        due.Chunk(SliceLength).TakeWhile(_ => !stopping.IsCancellationRequested).Select(ids => new DueSlice([.. ids]));

    private int Settle(DuePart part)
    {
        foreach (string engagement in part.Judged)
        {
            _failing.TryRemove(engagement, out _);
        }

        foreach (string engagement in part.Failed)
        {
            _failing[engagement] = clock.GetUtcNow() + Retry;
        }

        return part.Judged.Length + part.Failed.Length;
    }

    public async Task<JudgingProgress> ProgressAsync(CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        int waiting = await db.Due.CountAsync(cancellation);
        string? since = waiting == 0 ? null : await db.Due.MinAsync(d => d.Since, cancellation);
        // Whoever saves may have judged one of them meanwhile.
        List<string> failing = [.. _failing.Keys];
        int stillDue = failing.Count == 0 ? 0 : await db.Due.CountAsync(d => failing.Contains(d.EngagementId), cancellation);
        return new JudgingProgress(waiting, since is null ? null : DateTimeOffset.ParseExact(since, "O", CultureInfo.InvariantCulture), stillDue);
    }

    private async Task AddAsync(ScoringContext db, List<string> ids, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        IDbContextTransaction? own = db.Database.CurrentTransaction is null && ids.Count > 0 ? await db.BeginWriteAsync(cancellation) : null;
        try
        {
            foreach (string id in ids.Distinct(StringComparer.Ordinal))
            {
                await DueRows.AddAsync(db, id, now, cancellation);
            }

            await (own?.CommitAsync(cancellation) ?? Task.CompletedTask);
        }
        finally
        {
            await (own?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }
}
