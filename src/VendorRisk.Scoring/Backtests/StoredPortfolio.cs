using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Backtests;

/// <summary>The portfolio of Scoring's store. No transaction stays open between two readings, so writers are not held up.</summary>
internal sealed class StoredPortfolio(IDbContextFactory<ScoringContext> contexts) : IPortfolioFacts
{
    public async Task<ImmutableArray<PortfolioItem>> NewestAsync(DateOnly? since, CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        IQueryable<long> newest = db.Assessments.GroupBy(r => r.EngagementId).Select(g => g.Max(r => r.Sequence));
        var rows = await db.Assessments.AsNoTracking()
            .Where(r => newest.Contains(r.Sequence))
            .OrderBy(r => r.EngagementId)
            .Select(r => new { r.Sequence, r.AsOf })
            .ToListAsync(cancellation);
        Dictionary<long, string> judged = await db.Judged.AsNoTracking().ToDictionaryAsync(j => j.Sequence, j => j.AsOf, cancellation);
        return
        [
            .. rows.Select(r => new PortfolioItem(r.Sequence, AssessmentRows.Day(judged.GetValueOrDefault(r.Sequence) ?? r.AsOf)))
                .Where(r => since is null || r.AsOf >= since),
        ];
    }

    public async Task<ImmutableArray<PortfolioCase>> ReadAsync(ImmutableArray<PortfolioItem> items, CancellationToken cancellation = default)
    {
        List<long> wanted = [.. items.Select(i => i.Sequence)];
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        var rows = await (
            from r in db.Assessments.AsNoTracking()
            join f in db.Facts.AsNoTracking() on r.FactsHash equals f.Hash
            where wanted.Contains(r.Sequence)
            select new { r.Sequence, r.EngagementId, Facts = f }).ToDictionaryAsync(r => r.Sequence, cancellation);
        return
        [
            .. items.Where(i => rows.ContainsKey(i.Sequence)).Select(i =>
            {
                FactsRow facts = rows[i.Sequence].Facts;
                return new PortfolioCase(rows[i.Sequence].EngagementId, i.AsOf, () => StoredFacts.Read(facts));
            }),
        ];
    }
}
