using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contract;
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
            Dictionary<long, AssessmentRow> rows = await RowsAsync([.. piece.Select(p => p.Sequence)], cancellation);
            foreach ((long sequence, DateOnly asOf) in piece.Where(p => rows.ContainsKey(p.Sequence)))
            {
                string facts = rows[sequence].Facts;
                yield return new PortfolioCase(rows[sequence].EngagementId, asOf, () => Read(facts));
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

    private async Task<Dictionary<long, AssessmentRow>> RowsAsync(List<long> wanted, CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Assessments.AsNoTracking()
            .Where(r => wanted.Contains(r.Sequence))
            .Select(r => new AssessmentRow
            {
                Sequence = r.Sequence, EngagementId = r.EngagementId, Version = 0, AsOf = "", MadeAt = "", FactsHash = "", Facts = r.Facts, Assessment = "",
            })
            .ToDictionaryAsync(r => r.Sequence, cancellation);
    }

    private static EngagementFacts Read(string json) =>
        JsonSerializer.Deserialize<EngagementFacts>(json, ContractJson.Options) ?? throw new InvalidDataException("The store holds empty facts.");
}
