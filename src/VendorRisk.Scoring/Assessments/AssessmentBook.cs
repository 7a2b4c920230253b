using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Snapshots;
using VendorRisk.Scoring.Storage;
using VendorRisk.Storage;

namespace VendorRisk.Scoring.Assessments;

/// <summary>Stored assessments over one SQLite file.</summary>
internal sealed class AssessmentBook(
    IDbContextFactory<ScoringContext> contexts, IEngagementBook engagements, IFactsSnapshot snapshot, IAssessor assessor, TimeProvider clock) : IAssessmentBook
{
    public async Task InitialiseAsync(CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await DurableMigration.RunAsync(db.Database, cancellation);
    }

    public async Task<StoredAssessment?> AssessAsync(EngagementId id, DateOnly asOf, CancellationToken cancellation = default)
    {
        if (await engagements.FindAsync(id, cancellation) is not { } engagement)
        {
            return null;
        }

        EngagementFacts facts = await snapshot.TakeAsync(engagement, cancellation);
        Assessment assessment = assessor.Assess(facts, asOf);
        string key = id.ToString();
        int version = engagement.Current.Number;
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        AssessmentRow? newest = await AssessmentRows.NewestFirst(db, key).FirstOrDefaultAsync(cancellation);
        if (newest is not null && newest.Version == version && AssessmentRows.SaysTheSame(newest, assessment))
        {
            return AssessmentRows.Stored(newest, await RememberAsync(db, newest, asOf, cancellation));
        }

        AssessmentRow row = new()
        {
            EngagementId = key,
            Version = version,
            AsOf = AssessmentRows.Stamp(asOf),
            MadeAt = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
            FactsHash = assessment.FactsHash,
            Facts = JsonSerializer.Serialize(facts, ContractJson.Options),
            Assessment = JsonSerializer.Serialize(assessment, ContractJson.Options),
        };
        db.Assessments.Add(row);
        await db.SaveChangesAsync(cancellation);
        return AssessmentRows.Stored(row);
    }

    public async Task<ImmutableArray<EngagementId>> UnjudgedAsync(CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        var stored = await db.Assessments.Select(r => new { r.EngagementId, r.Version }).Distinct().ToListAsync(cancellation);
        HashSet<(string, int)> judged = [.. stored.Select(r => (r.EngagementId, r.Version))];
        return [.. (await engagements.ListAsync(cancellation)).Where(e => !judged.Contains((e.Id.ToString(), e.Version))).Select(e => e.Id)];
    }

    public async Task<StoredAssessment?> NewestAsync(EngagementId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return await AssessmentRows.NewestFirst(db, key).FirstOrDefaultAsync(cancellation) is { } row
            ? AssessmentRows.Stored(row, await db.Judged.AsNoTracking().FirstOrDefaultAsync(j => j.EngagementId == key, cancellation))
            : null;
    }

    public async Task<ImmutableArray<StoredAssessment>> ListAsync(EngagementId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        JudgedRow? judged = await db.Judged.AsNoTracking().FirstOrDefaultAsync(j => j.EngagementId == key, cancellation);
        return [.. (await AssessmentRows.NewestFirst(db, key).ToListAsync(cancellation)).Select(row => AssessmentRows.Stored(row, judged))];
    }

    public async Task<ImmutableArray<HeatmapRow>> HeatmapAsync(CancellationToken cancellation = default)
    {
        ImmutableArray<EngagementSummary> portfolio = await engagements.ListAsync(cancellation);
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        IQueryable<long> newest = db.Assessments.GroupBy(r => r.EngagementId).Select(g => g.Max(r => r.Sequence));
        List<AssessmentRow> rows = await AssessmentRows.WithoutFacts(db.Assessments.Where(r => newest.Contains(r.Sequence))).ToListAsync(cancellation);
        Dictionary<string, JudgedRow> judged = await db.Judged.AsNoTracking().ToDictionaryAsync(j => j.EngagementId, StringComparer.Ordinal, cancellation);
        Dictionary<string, StoredAssessment> stored = rows.ToDictionary(
            r => r.EngagementId, r => AssessmentRows.Stored(r, judged.GetValueOrDefault(r.EngagementId)), StringComparer.Ordinal);
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
        return await AssessmentRows.WithoutFacts(db.Assessments.Where(r => r.Sequence == sequence)).FirstOrDefaultAsync(cancellation) is { } row ? AssessmentRows.Stored(row) : null;
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
            await db.Database.ExecuteSqlInterpolatedAsync($"DELETE FROM scoring_judged WHERE EngagementId = {gone}", cancellation);
            removed += await db.Database.ExecuteSqlInterpolatedAsync($"DELETE FROM scoring_assessment WHERE EngagementId = {gone}", cancellation);
        }

        return removed;
    }

    /// <summary>Notes the latest day for which the newest assessment still holds.</summary>
    private static async Task<JudgedRow> RememberAsync(ScoringContext db, AssessmentRow newest, DateOnly asOf, CancellationToken cancellation)
    {
        JudgedRow? before = await db.Judged.AsNoTracking().FirstOrDefaultAsync(j => j.EngagementId == newest.EngagementId, cancellation);
        string known = before is not null && before.Sequence == newest.Sequence ? before.AsOf : newest.AsOf;
        string latest = AssessmentRows.Stamp(asOf);
        JudgedRow row = new() { EngagementId = newest.EngagementId, Sequence = newest.Sequence, AsOf = string.CompareOrdinal(latest, known) > 0 ? latest : known };
        if (row.AsOf != known)
        {
            // Two judgements of one day may meet here: the later takes the place of the earlier, which says the same.
            await db.Database.ExecuteSqlInterpolatedAsync(
                $"INSERT OR REPLACE INTO scoring_judged (EngagementId, Sequence, AsOf) VALUES ({row.EngagementId}, {row.Sequence}, {row.AsOf})", cancellation);
        }

        return row;
    }
}
