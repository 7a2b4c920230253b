using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Snapshots;

namespace VendorRisk.Scoring.Storage;

/// <summary>Stored assessments over one SQLite file.</summary>
internal sealed class AssessmentBook(
    IDbContextFactory<ScoringContext> contexts, IEngagementBook engagements, IFactsSnapshot snapshot, IAssessor assessor, TimeProvider clock) : IAssessmentBook
{
    public async Task InitialiseAsync(CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await db.Database.MigrateAsync(cancellation);
    }

    public async Task<StoredAssessment?> AssessAsync(EngagementId id, DateOnly asOf, CancellationToken cancellation = default)
    {
        if (await engagements.FindAsync(id, cancellation) is not { } engagement)
        {
            return null;
        }

        EngagementFacts facts = await snapshot.TakeAsync(engagement, cancellation);
        Assessment assessment = assessor.Assess(facts, asOf);
        string json = JsonSerializer.Serialize(assessment, ContractJson.Options);
        string key = id.ToString();
        int version = engagement.Current.Number;
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        AssessmentRow? newest = await db.Assessments.AsNoTracking()
            .Where(r => r.EngagementId == key).OrderByDescending(r => r.Sequence).FirstOrDefaultAsync(cancellation);
        if (newest is not null && newest.Version == version && newest.Assessment == json)
        {
            return Stored(newest);
        }

        AssessmentRow row = new()
        {
            EngagementId = key,
            Version = version,
            AsOf = asOf.ToString("O", CultureInfo.InvariantCulture),
            MadeAt = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
            FactsHash = assessment.FactsHash,
            Facts = JsonSerializer.Serialize(facts, ContractJson.Options),
            Assessment = json,
        };
        db.Assessments.Add(row);
        await db.SaveChangesAsync(cancellation);
        return Stored(row);
    }

    public async Task<StoredAssessment?> NewestAsync(EngagementId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        AssessmentRow? row = await WithoutFacts(db.Assessments.Where(r => r.EngagementId == key).OrderByDescending(r => r.Sequence)).FirstOrDefaultAsync(cancellation);
        return row is null ? null : Stored(row);
    }

    public async Task<ImmutableArray<StoredAssessment>> ListAsync(EngagementId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        List<AssessmentRow> rows = await WithoutFacts(db.Assessments.Where(r => r.EngagementId == key).OrderByDescending(r => r.Sequence)).ToListAsync(cancellation);
        return [.. rows.Select(Stored)];
    }

    public async Task<ImmutableArray<HeatmapRow>> HeatmapAsync(CancellationToken cancellation = default)
    {
        ImmutableArray<EngagementSummary> portfolio = await engagements.ListAsync(cancellation);
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        IQueryable<long> newest = db.Assessments.GroupBy(r => r.EngagementId).Select(g => g.Max(r => r.Sequence));
        List<AssessmentRow> rows = await WithoutFacts(db.Assessments.Where(r => newest.Contains(r.Sequence))).ToListAsync(cancellation);
        Dictionary<string, StoredAssessment> stored = rows.ToDictionary(r => r.EngagementId, Stored, StringComparer.Ordinal);
        return
        [
            .. portfolio
                .Select(e => stored.GetValueOrDefault(e.Id.ToString()) is { } found ? new HeatmapRow(e, found, found.Version == e.Version) : new HeatmapRow(e, null, false))
                .OrderBy(r => r.Assessed is null ? 0 : 1)
                .ThenByDescending(r => r.Assessed?.Assessment.Grade)
                .ThenByDescending(r => r.Assessed?.Assessment.Residual.Tenths)
                .ThenBy(r => r.Engagement.Id.ToString(), StringComparer.Ordinal),
        ];
    }

    public async Task<StoredAssessment?> FindAsync(long sequence, CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return await WithoutFacts(db.Assessments.Where(r => r.Sequence == sequence)).FirstOrDefaultAsync(cancellation) is { } row ? Stored(row) : null;
    }

    public async Task<ImmutableArray<long>> SequencesAsync(CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return [.. await db.Assessments.OrderBy(r => r.Sequence).Select(r => r.Sequence).ToListAsync(cancellation)];
    }

    public async Task<EngagementFacts?> FactsOfAsync(long sequence, CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        string? json = await db.Assessments.Where(r => r.Sequence == sequence).Select(r => r.Facts).FirstOrDefaultAsync(cancellation);
        return json is null ? null : JsonSerializer.Deserialize<EngagementFacts>(json, ContractJson.Options);
    }

    public async Task<int> RemoveOrphansAsync(CancellationToken cancellation = default)
    {
        HashSet<string> living = [.. (await engagements.ListAsync(cancellation)).Select(e => e.Id.ToString())];
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        List<string> known = await db.Assessments.Select(r => r.EngagementId).Distinct().ToListAsync(cancellation);
        int removed = 0;
        foreach (string gone in known.Where(k => !living.Contains(k)))
        {
            removed += await db.Database.ExecuteSqlInterpolatedAsync($"DELETE FROM scoring_assessment WHERE EngagementId = {gone}", cancellation);
        }

        return removed;
    }

    /// <remarks>The facts are the bulk of a row and only a replay needs them.</remarks>
    private static IQueryable<AssessmentRow> WithoutFacts(IQueryable<AssessmentRow> rows) => rows.AsNoTracking().Select(r => new AssessmentRow
    {
        Sequence = r.Sequence,
        EngagementId = r.EngagementId,
        Version = r.Version,
        AsOf = r.AsOf,
        MadeAt = r.MadeAt,
        FactsHash = r.FactsHash,
        Facts = "",
        Assessment = r.Assessment,
    });

    private static StoredAssessment Stored(AssessmentRow row) => new(
        row.Sequence,
        new EngagementId(Guid.ParseExact(row.EngagementId, "N")),
        row.Version,
        DateTimeOffset.ParseExact(row.MadeAt, "O", CultureInfo.InvariantCulture),
        JsonSerializer.Deserialize<Assessment>(row.Assessment, ContractJson.Options) ?? throw new InvalidDataException("The store holds an empty assessment."));
}
