using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contract;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Backtests;

/// <summary>The portfolio of Scoring's store. No transaction stays open between two pieces, so writers are not held up.</summary>
internal sealed class StoredPortfolio(IDbContextFactory<ScoringContext> contexts) : IPortfolioFacts
{
    private const int Piece = 64;

    public async IAsyncEnumerable<PortfolioCase> ReadAsync(DateOnly? since, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (long[] piece in (await NewestAsync(since, cancellation)).Chunk(Piece))
        {
            foreach (AssessmentRow row in await RowsAsync(piece, cancellation))
            {
                string facts = row.Facts;
                yield return new PortfolioCase(row.EngagementId, DateOnly.ParseExact(row.AsOf, "O", CultureInfo.InvariantCulture), () => Read(facts));
            }
        }
    }

    private async Task<List<long>> NewestAsync(DateOnly? since, CancellationToken cancellation)
    {
        string first = since?.ToString("O", CultureInfo.InvariantCulture) ?? "";
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        IQueryable<long> newest = db.Assessments.GroupBy(r => r.EngagementId).Select(g => g.Max(r => r.Sequence));
        return await db.Assessments.AsNoTracking()
            .Where(r => newest.Contains(r.Sequence) && r.AsOf.CompareTo(first) >= 0)
            .OrderBy(r => r.EngagementId)
            .Select(r => r.Sequence)
            .ToListAsync(cancellation);
    }

    private async Task<List<AssessmentRow>> RowsAsync(long[] piece, CancellationToken cancellation)
    {
        List<long> wanted = [.. piece];
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Assessments.AsNoTracking()
            .Where(r => wanted.Contains(r.Sequence))
            .OrderBy(r => r.EngagementId)
            .Select(r => new AssessmentRow { EngagementId = r.EngagementId, Version = 0, AsOf = r.AsOf, MadeAt = "", FactsHash = "", Facts = r.Facts, Assessment = "" })
            .ToListAsync(cancellation);
    }

    private static EngagementFacts Read(string json) =>
        JsonSerializer.Deserialize<EngagementFacts>(json, ContractJson.Options) ?? throw new InvalidDataException("The store holds empty facts.");
}
