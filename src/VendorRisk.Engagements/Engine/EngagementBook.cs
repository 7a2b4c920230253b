using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Engagements.Storage;
using VendorRisk.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>The embedded engine: the entities run in this process over the store.</summary>
internal sealed class EngagementBook(IDbContextFactory<EngagementsContext> contexts, EngagementWriter writer) : IEngagementBook
{
    public async Task InitialiseAsync(CancellationToken cancellation = default)
    {
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        await DurableMigration.RunAsync(db, cancellation);
    }

    public Task<ChangeResult> CreateAsync(CreateEngagement command, CancellationToken cancellation = default) => writer.CreateAsync(command, cancellation);

    public Task<ChangeResult> AddVersionAsync(AddEngagementVersion command, CancellationToken cancellation = default) => writer.AddVersionAsync(command, cancellation);

    public Task<ChangeResult> RecordConsentAsync(RecordConsent command, CancellationToken cancellation = default) => writer.RecordConsentAsync(command, cancellation);

    public Task<ChangeResult> RecordErasureAsync(RecordErasure command, CancellationToken cancellation = default) => writer.RecordErasureAsync(command, cancellation);

    public Task<ChangeResult> RecordDecisionAsync(RecordDecision command, CancellationToken cancellation = default) => writer.RecordDecisionAsync(command, cancellation);

    public Task<int> RemoveSamplesAsync(ChangeOrigin origin, CancellationToken cancellation = default) => writer.RemoveSamplesAsync(origin, cancellation);

    public async Task<ImmutableArray<DecisionRecord>> DecisionsAsync(EngagementId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        List<DecisionRow> rows = await db.Decisions.AsNoTracking().Where(d => d.EngagementId == key).OrderBy(d => d.Number).ToListAsync(cancellation);
        return [.. rows.Select(Rows.Decision)];
    }

    public async Task<ImmutableDictionary<EngagementId, long>> RevisionsAsync(CancellationToken cancellation = default)
    {
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        var rows = await db.Engagements.AsNoTracking().Select(r => new { r.Id, r.Revision }).ToListAsync(cancellation);
        return rows.ToImmutableDictionary(r => new EngagementId(Guid.ParseExact(r.Id, "N")), r => r.Revision);
    }

    public async Task<ImmutableArray<EngagementSummary>> ListAsync(CancellationToken cancellation = default)
    {
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        List<EngagementRow> rows = await db.Engagements.AsNoTracking().OrderByDescending(r => r.ChangedAt).ThenBy(r => r.Id).ToListAsync(cancellation);
        return [.. rows.Select(Rows.Summary)];
    }

    public async Task<Engagement?> FindAsync(EngagementId id, CancellationToken cancellation = default)
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

    public async Task<EngagementVersion?> FindVersionAsync(EngagementId id, int number, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        VersionRow? row = await db.Versions.AsNoTracking().FirstOrDefaultAsync(v => v.EngagementId == key && v.Number == number, cancellation);
        return row is null ? null : Rows.Version(row);
    }

    public async Task<OriginalPaper?> FindPaperAsync(EngagementId id, int number, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        var found = await (
            from v in db.Versions.AsNoTracking()
            join p in db.Papers.AsNoTracking() on v.PaperHash equals p.Hash
            where v.EngagementId == key && v.Number == number
            select new { v.PaperName, p.MediaType, p.Content }).FirstOrDefaultAsync(cancellation);
        return found is null ? null : new OriginalPaper(found.PaperName ?? "", found.MediaType, found.Content);
    }

    public async Task<ImmutableArray<AuditEntry>> HistoryAsync(EngagementId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        List<AuditRow> rows = await db.Audit.AsNoTracking().Where(a => a.EngagementId == key).OrderBy(a => a.Sequence).ToListAsync(cancellation);
        return [.. rows.Select(a => new AuditEntry(a.Sequence, Rows.Time(a.At), a.Who, a.Why, a.Command, a.Revision, a.Change))];
    }

    public async Task<ImmutableArray<FactsEdit>> EditsAsync(EngagementId id, int number, CancellationToken cancellation = default)
    {
        // The newest entries first: the edits of the current version are what is asked for.
        foreach (AuditEntry entry in (await HistoryAsync(id, cancellation)).Reverse().Where(entry => entry.Command is "create" or "addVersion"))
        {
            VersionEdits change = Rows.FromJson<VersionEdits>(entry.Change);
            if (change.Version == number)
            {
                return change.Edits.IsDefault ? [] : [.. change.Edits.Select(edit => edit.At is null ? edit with { At = entry.At } : edit)];
            }
        }

        return [];
    }

    public async Task<EngagementId?> FindByCommandAsync(Guid commandId, CancellationToken cancellation = default)
    {
        string key = commandId.ToString("N");
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        CommandRow? command = await db.Commands.AsNoTracking().FirstOrDefaultAsync(c => c.CommandId == key, cancellation);
        return command is null ? null : new EngagementId(Guid.ParseExact(command.EngagementId, "N"));
    }

    private sealed record VersionEdits(int Version, ImmutableArray<FactsEdit> Edits);
}
