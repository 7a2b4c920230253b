using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>Decisions and their conditions as the store has them.</summary>
internal static class StoredConditions
{
    /// <summary>The decisions on an engagement, oldest first.</summary>
    public static async Task<ImmutableArray<DecisionRecord>> DecisionsAsync(EngagementsContext db, string engagement, CancellationToken cancellation)
    {
        List<DecisionRow> rows = await db.Decisions.AsNoTracking().Where(d => d.EngagementId == engagement).OrderBy(d => d.Number).ToListAsync(cancellation);
        return [.. rows.Select(Rows.Decision)];
    }

    /// <summary>The conditions on engagements, oldest first.</summary>
    public static Task<ImmutableArray<ConditionRecord>> OfAsync(EngagementsContext db, IReadOnlyCollection<string> engagements, CancellationToken cancellation) =>
        ReadAsync(db, db.Conditions.AsNoTracking().Where(c => engagements.Contains(c.EngagementId)), cancellation);

    /// <summary>Every condition that is to be met, the first due first, those without a day last.</summary>
    public static async Task<ImmutableArray<ConditionRecord>> OpenAsync(EngagementsContext db, CancellationToken cancellation)
    {
        IQueryable<ConditionRow> rows = db.Conditions.AsNoTracking().Where(c => !db.ConditionEnds.Any(e => e.EngagementId == c.EngagementId && e.Number == c.Number));
        return
        [
            .. (await ReadAsync(db, rows, cancellation)).Where(condition => condition.State == ConditionState.Open)
                .OrderBy(condition => condition.Asked.Due ?? DateOnly.MaxValue).ThenBy(condition => condition.Engagement.Value).ThenBy(condition => condition.Number),
        ];
    }

    private static async Task<ImmutableArray<ConditionRecord>> ReadAsync(EngagementsContext db, IQueryable<ConditionRow> rows, CancellationToken cancellation)
    {
        var found = await (
            from c in rows
            join e in db.ConditionEnds.AsNoTracking() on new { c.EngagementId, c.Number } equals new { e.EngagementId, e.Number } into ends
            from end in ends.DefaultIfEmpty()
            orderby c.EngagementId, c.Number
            select new { Condition = c, End = end, Lapsed = db.Decisions.Any(d => d.EngagementId == c.EngagementId && d.Corrects == c.Decision) }).ToListAsync(cancellation);
        return [.. found.Select(row => MeetingRows.Condition(row.Condition, row.End, row.Lapsed))];
    }
}
