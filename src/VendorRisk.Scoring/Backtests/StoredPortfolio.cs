using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Backtests;

/// <summary>The portfolio of Scoring's store. No transaction stays open between two pieces, so writers are not held up.</summary>
internal sealed class StoredPortfolio(IDbContextFactory<ScoringContext> contexts) : IPortfolioFacts
{
    private const int Piece = 64;

    public async IAsyncEnumerable<PortfolioCase> ReadAsync(DateOnly? since, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach ((long Sequence, DateOnly AsOf)[] piece in (await NewestAsync(since, cancellation)).Chunk(Piece))
        {
            Dictionary<long, (string Engagement, FactsRow Facts)> rows = await RowsAsync([.. piece.Select(p => p.Sequence)], cancellation);
            foreach ((long sequence, DateOnly asOf) in piece.Where(p => rows.ContainsKey(p.Sequence)))
            {
                FactsRow facts = rows[sequence].Facts;
                yield return new PortfolioCase(rows[sequence].Engagement, asOf, () => StoredFacts.Read(facts));
            }
        }
    }

    /// <summary>The newest assessments with the latest day for which they hold, by engagement.</summary>
    private async Task<List<(long Sequence, DateOnly AsOf)>> NewestAsync(DateOnly? since, CancellationToken cancellation)
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
            .. rows.Select(r => (r.Sequence, AsOf: AssessmentRows.Day(judged.GetValueOrDefault(r.Sequence) ?? r.AsOf)))
                .Where(r => since is null || r.AsOf >= since),
        ];
    }

    private async Task<Dictionary<long, (string Engagement, FactsRow Facts)>> RowsAsync(List<long> wanted, CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        var rows = await (
            from r in db.Assessments.AsNoTracking()
            join f in db.Facts.AsNoTracking() on r.FactsHash equals f.Hash
            where wanted.Contains(r.Sequence)
            select new { r.Sequence, r.EngagementId, Facts = f }).ToListAsync(cancellation);
        return rows.ToDictionary(r => r.Sequence, r => (r.EngagementId, r.Facts));
    }
}
