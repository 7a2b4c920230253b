using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>One engagement as the store has it.</summary>
internal sealed class EngagementReader(IDbContextFactory<EngagementsContext> contexts)
{
    public async Task<Engagement?> FindAsync(EngagementId id, CancellationToken cancellation)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        var found = await (
            from e in db.Engagements.AsNoTracking()
            join v in db.Versions.AsNoTracking() on new { Id = e.Id, Number = e.CurrentVersion } equals new { Id = v.EngagementId, v.Number }
            where e.Id == key
            select new { Engagement = e, Version = v }).FirstOrDefaultAsync(cancellation);
        return found is null ? null : Rows.Engagement(found.Engagement, found.Version);
    }

    public async Task<long?> RevisionAsync(EngagementId id, CancellationToken cancellation)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Engagements.Where(e => e.Id == key).Select(e => (long?)e.Revision).FirstOrDefaultAsync(cancellation);
    }

    public async Task<ImmutableArray<DecisionRecord>> DecisionsAsync(EngagementId id, CancellationToken cancellation)
    {
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        return await StoredConditions.DecisionsAsync(db, id.ToString(), cancellation);
    }

    public async Task<ImmutableArray<ConditionRecord>> ConditionsAsync(ImmutableArray<EngagementId> ids, CancellationToken cancellation)
    {
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        return await StoredConditions.OfAsync(db, [.. ids.Select(id => id.ToString())], cancellation);
    }

    public async Task<ImmutableArray<ConditionRecord>> OpenConditionsAsync(CancellationToken cancellation)
    {
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        return await StoredConditions.OpenAsync(db, cancellation);
    }
}
