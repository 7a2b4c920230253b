using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>
/// The face over the writer and the store. A case is no grain: one or two people change it for some weeks, and the store's write lock puts them in order.
/// </summary>
internal sealed class IncidentBook(IDbContextFactory<EngagementsContext> contexts, IncidentWriter writer) : IIncidentBook
{
    public Task<IncidentResult> OpenAsync(OpenIncidentCase command, CancellationToken cancellation = default) => writer.OpenAsync(command, cancellation);

    public Task<IncidentResult> ChangeAsync(ChangeIncident command, ChangeOrigin origin, CancellationToken cancellation = default) => writer.ChangeAsync(command, origin, cancellation);

    public async Task<IncidentCase?> FindAsync(IncidentId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Incidents.AsNoTracking().FirstOrDefaultAsync(i => i.Id == key, cancellation) is { } row ? IncidentRows.Case(row) : null;
    }

    public async Task<ImmutableArray<IncidentCase>> ListAsync(CancellationToken cancellation = default)
    {
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        List<IncidentRow> rows = await db.Incidents.AsNoTracking().ToListAsync(cancellation);
        return [.. rows.Select(IncidentRows.Case).OrderBy(one => one.State).ThenByDescending(one => one.Learned).ThenByDescending(one => one.OpenedAt)];
    }

    public async Task<ImmutableArray<IncidentCase>> ListOpenAsync(CancellationToken cancellation = default)
    {
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        List<IncidentRow> rows = await db.Incidents.AsNoTracking().Where(i => i.State == nameof(IncidentState.Open)).ToListAsync(cancellation);
        return [.. rows.Select(IncidentRows.Case).OrderBy(one => one.Learned).ThenBy(one => one.OpenedAt)];
    }

    public async Task<ImmutableArray<IncidentHit>> ListHitsAsync(IncidentId id, int skip, int take, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        List<IncidentHitRow> rows = await db.IncidentHits.AsNoTracking().Where(h => h.IncidentId == key).OrderBy(h => h.Place).Skip(skip).Take(take).ToListAsync(cancellation);
        return [.. rows.Select(IncidentRows.Hit)];
    }

    public async Task<ImmutableArray<AuditEntry>> HistoryAsync(IncidentId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        List<AuditRow> rows = await db.Audit.AsNoTracking().Where(a => a.EngagementId == key).OrderBy(a => a.Sequence).ToListAsync(cancellation);
        return [.. rows.Select(a => new AuditEntry(a.Sequence, Rows.Time(a.At), a.Who, a.Why, a.Command, a.Revision, a.Change))];
    }
}
