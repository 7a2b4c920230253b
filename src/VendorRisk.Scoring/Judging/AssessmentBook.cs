using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Linked.Storage;
using VendorRisk.Registry;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Scale;
using VendorRisk.Scoring.Snapshots;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Judging;

/// <summary>
/// Stored assessments. An engagement may be judged by several callers at once: what is written is checked within its transaction against the revision and the register
/// as they then are, so that an older judgement never stands in place of a newer.
/// </summary>
internal sealed class AssessmentBook(
    IDbContextFactory<ScoringContext> contexts, IEngagementBook engagements, IVendorRegistry registry, IFactsSnapshot snapshot, IAssessor assessor, IRulesFollowing rules,
    TimeProvider clock)
    : IAssessmentBook
{
    public async Task InitialiseAsync(CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await DurableMigration.RunAsync(db, cancellation);
    }

    public async Task<StoredAssessment?> AssessAsync(EngagementId id, DateOnly asOf, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        while (true)
        {
            await rules.FollowAsync(cancellation);
            long? due = await DueAsync(key, cancellation);
            long stamp = (await registry.SnapshotAsync(cancellation)).Stamp;
            if (await JudgeAsync(id, asOf, cancellation) is not { } judged)
            {
                await RemoveAsync(key, due, cancellation);
                return null;
            }

            await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
            await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);

            // Scoring's only writer from here on: whoever notes a later change of a vendor waits for the lock, and then finds the links of this chain.
            RegisterSnapshot register = await registry.SnapshotAsync(cancellation);
            if (await engagements.RevisionAsync(id, cancellation) == judged.Engagement.Revision
                && (register.Stamp == stamp || FactsHash.Of(await snapshot.TakeAsync(judged.Engagement, cancellation)) == judged.Assessment.FactsHash))
            {
                StoredAssessment stored = await WriteAsync(db, judged, asOf, register, due, cancellation);
                await transaction.CommitAsync(cancellation);
                return stored;
            }
        }
    }

    private async Task<StoredAssessment> WriteAsync(ScoringContext db, JudgedEngagement judged, DateOnly asOf, RegisterSnapshot register, long? due, CancellationToken cancellation)
    {
        string key = judged.Engagement.Id.ToString();
        AssessmentRow? newest = await AssessmentRows.NewestFirst(db, key).FirstOrDefaultAsync(cancellation);
        bool same = newest is not null && newest.Version == judged.Engagement.Current.Number && AssessmentRows.SaysTheSame(newest, judged.Assessment);
        AssessmentRow row = same ? newest! : await StoreAsync(db, judged, newest, asOf, cancellation);
        JudgedRow? held = same ? await RememberAsync(db, row, asOf, cancellation) : null;
        await PortfolioProjection.WriteAsync(db, judged, row.Sequence, asOf, register, asOf, cancellation);
        await SettleAsync(db, key, due, cancellation);
        return AssessmentRows.Stored(row, held);
    }

    public async Task<(EngagementFacts Facts, Assessment Assessment)> JudgeAsync(Engagement engagement, DateOnly asOf, CancellationToken cancellation = default)
    {
        string key = engagement.Id.ToString();
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        string generation = GenerationName.Of(assessor);
        var kept = await (
            from p in db.Portfolio.AsNoTracking()
            join a in db.Assessments.AsNoTracking() on p.Sequence equals a.Sequence
            join f in db.Facts.AsNoTracking() on a.FactsHash equals f.Hash
            where p.EngagementId == key && p.Revision == engagement.Revision && p.AsOf == asOf && p.Generation == generation && !db.Due.Any(d => d.EngagementId == key)
            select new { Row = a, Facts = f }).FirstOrDefaultAsync(cancellation);
        if (kept is not null)
        {
            return (StoredFacts.Read(kept.Facts).WithPaths(), AssessmentRows.Stored(kept.Row).Assessment with { AsOf = asOf });
        }

        EngagementFacts facts = await snapshot.TakeAsync(engagement, cancellation);
        return (facts, assessor.Assess(facts, asOf));
    }

    public Task<StoredAssessment?> NewestAsync(EngagementId id, CancellationToken cancellation = default) => NewestAsync(id, version: null, cancellation);

    public Task<StoredAssessment?> NewestAsync(EngagementId id, int version, CancellationToken cancellation = default) => NewestAsync(id, (int?)version, cancellation);

    public async Task<ImmutableArray<StoredAssessment>> ListAsync(EngagementId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        JudgedRow? judged = await db.Judged.AsNoTracking().FirstOrDefaultAsync(j => j.EngagementId == key, cancellation);
        return [.. (await AssessmentRows.NewestFirst(db, key).ToListAsync(cancellation)).Select(row => AssessmentRows.Stored(row, judged))];
    }

    public async Task<StoredAssessment?> FindAsync(long sequence, CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Assessments.AsNoTracking().FirstOrDefaultAsync(r => r.Sequence == sequence, cancellation) is { } row ? AssessmentRows.Stored(row) : null;
    }

    public async Task<ImmutableArray<long>> SequencesAsync(CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return [.. await db.Assessments.OrderBy(r => r.Sequence).Select(r => r.Sequence).ToListAsync(cancellation)];
    }

    public async Task<EngagementFacts?> FactsOfAsync(long sequence, CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        FactsRow? row = await (
            from a in db.Assessments.AsNoTracking()
            join f in db.Facts.AsNoTracking() on a.FactsHash equals f.Hash
            where a.Sequence == sequence
            select f).FirstOrDefaultAsync(cancellation);
        return row is null ? null : StoredFacts.Read(row);
    }

    private async Task<StoredAssessment?> NewestAsync(EngagementId id, int? version, CancellationToken cancellation)
    {
        string key = id.ToString();
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return await AssessmentRows.NewestFirst(db, key).FirstOrDefaultAsync(row => version == null || row.Version == version, cancellation) is { } row
            ? AssessmentRows.Stored(row, await db.Judged.AsNoTracking().FirstOrDefaultAsync(j => j.EngagementId == key, cancellation))
            : null;
    }

    private async Task<JudgedEngagement?> JudgeAsync(EngagementId id, DateOnly asOf, CancellationToken cancellation)
    {
        if (await engagements.ReadAsync(id, cancellation) is not (Engagement engagement, ImmutableArray<DecisionRecord> decisions))
        {
            return null;
        }

        EngagementFacts facts = await snapshot.TakeAsync(engagement, cancellation);
        string generation = GenerationName.Of(assessor);
        return new JudgedEngagement(engagement, decisions, facts, assessor.Assess(facts, asOf), generation);
    }

    private async Task<AssessmentRow> StoreAsync(ScoringContext db, JudgedEngagement judged, AssessmentRow? before, DateOnly asOf, CancellationToken cancellation)
    {
        Assessment assessment = judged.Assessment;
        string at = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        if (!await db.Facts.AnyAsync(f => f.Hash == assessment.FactsHash, cancellation))
        {
            db.Facts.Add(StoredFacts.Row(assessment.FactsHash, judged.Facts));
        }

        AssessmentRow row = new()
        {
            EngagementId = judged.Engagement.Id.ToString(),
            Version = judged.Engagement.Current.Number,
            AsOf = AssessmentRows.Stamp(asOf),
            MadeAt = at,
            FactsHash = assessment.FactsHash,
            Assessment = JsonSerializer.Serialize(assessment, ContractJson.Options),
        };
        db.Assessments.Add(row);
        await db.SaveChangesAsync(cancellation);
        Grade? earlier = before is null ? null : AssessmentRows.Stored(before).Assessment.Grade;
        db.Outbox.Add(new AssessmentNews(judged.Engagement.Id, row.Sequence, row.Version, earlier, assessment.Grade, assessment.Complete).Row(at));
        await db.SaveChangesAsync(cancellation);
        return row;
    }

    private async Task<long?> DueAsync(string key, CancellationToken cancellation)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Due.Where(d => d.EngagementId == key).Select(d => (long?)d.Number).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Forgets an engagement that is gone; its facts stay where another assessment rests on them.</summary>
    private async Task RemoveAsync(string key, long? due, CancellationToken cancellation)
    {
        RegisterSnapshot register = await registry.SnapshotAsync(cancellation);
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        List<AssessmentRow> gone = await db.Assessments.Where(a => a.EngagementId == key).ToListAsync(cancellation);
        List<string> facts = [.. gone.Select(a => a.FactsHash).Distinct(StringComparer.Ordinal)];
        await db.Judged.Where(j => j.EngagementId == key).ExecuteDeleteAsync(cancellation);
        db.Assessments.RemoveRange(gone);
        await db.SaveChangesAsync(cancellation);
        db.Facts.RemoveRange(await db.Facts.Where(f => facts.Contains(f.Hash) && !db.Assessments.Any(a => a.FactsHash == f.Hash)).ToListAsync(cancellation));
        await db.SaveChangesAsync(cancellation);
        await PortfolioProjection.RemoveAsync(db, key, register, JapanClock.DateOf(clock.GetUtcNow()), cancellation);
        await SettleAsync(db, key, due, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>What became due while it was judged stays due.</summary>
    private static Task SettleAsync(ScoringContext db, string key, long? due, CancellationToken cancellation) =>
        due is { } number ? db.Due.Where(d => d.EngagementId == key && d.Number == number).ExecuteDeleteAsync(cancellation) : Task.CompletedTask;

    /// <summary>Notes the latest day for which the newest assessment still holds.</summary>
    private static async Task<JudgedRow> RememberAsync(ScoringContext db, AssessmentRow newest, DateOnly asOf, CancellationToken cancellation)
    {
        JudgedRow? before = await db.Judged.AsNoTracking().FirstOrDefaultAsync(j => j.EngagementId == newest.EngagementId, cancellation);
        string known = before is not null && before.Sequence == newest.Sequence ? before.AsOf : newest.AsOf;
        string latest = AssessmentRows.Stamp(asOf);
        JudgedRow row = new() { EngagementId = newest.EngagementId, Sequence = newest.Sequence, AsOf = string.CompareOrdinal(latest, known) > 0 ? latest : known };
        if (row.AsOf != known)
        {
            await db.Database.ExecuteSqlInterpolatedAsync(
                $"""
                INSERT INTO scoring_judged ("EngagementId", "Sequence", "AsOf") VALUES ({row.EngagementId}, {row.Sequence}, {row.AsOf})
                ON CONFLICT ("EngagementId") DO UPDATE SET "Sequence" = excluded."Sequence", "AsOf" = excluded."AsOf"
                """,
                cancellation);
        }

        return row;
    }
}
