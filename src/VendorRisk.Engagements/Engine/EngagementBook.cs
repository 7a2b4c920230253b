using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Engagements.Changes;
using VendorRisk.Engagements.Storage;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>The face over its entities, which take the commands, and over the store, which answers for more than one engagement.</summary>
internal sealed class EngagementBook(IDbContextFactory<EngagementsContext> contexts, IEngagementEntities entities, EngagementReader reader) : IEngagementBook
{
    public async Task InitialiseAsync(CancellationToken cancellation = default)
    {
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        await DurableMigration.RunAsync(db, cancellation);
    }

    public Task<ChangeResult> CreateAsync(CreateEngagement command, CancellationToken cancellation = default) => entities.CreateAsync(command, cancellation);

    public Task<ChangeResult> AddVersionAsync(AddEngagementVersion command, CancellationToken cancellation = default) => entities.AddVersionAsync(command, cancellation);

    public Task<ChangeResult> LoadApprovalAsync(LoadApproval command, CancellationToken cancellation = default) => entities.LoadApprovalAsync(command, cancellation);

    public Task<ChangeResult> RecordConsentAsync(RecordConsent command, CancellationToken cancellation = default) => entities.RecordConsentAsync(command, cancellation);

    public Task<ChangeResult> RecordErasureAsync(RecordErasure command, CancellationToken cancellation = default) => entities.RecordErasureAsync(command, cancellation);

    public Task<ChangeResult> RecordDecisionAsync(RecordDecision command, CancellationToken cancellation = default) => entities.RecordDecisionAsync(command, cancellation);

    public Task<ChangeResult> EndConditionAsync(EndCondition command, CancellationToken cancellation = default) => entities.EndConditionAsync(command, cancellation);

    public Task<ImmutableArray<ConditionRecord>> ListConditionsAsync(ImmutableArray<EngagementId> ids, CancellationToken cancellation = default) => reader.ConditionsAsync(ids, cancellation);

    public Task<ImmutableArray<ConditionRecord>> ListOpenConditionsAsync(CancellationToken cancellation = default) => reader.OpenConditionsAsync(cancellation);

    public Task<ChangeResult> AcceptFindingAsync(AcceptFinding command, CancellationToken cancellation = default) => entities.AcceptFindingAsync(command, cancellation);

    public Task<ChangeResult> WithdrawAcceptanceAsync(WithdrawAcceptance command, CancellationToken cancellation = default) => entities.WithdrawAcceptanceAsync(command, cancellation);

    public async Task<int> RemoveSamplesAsync(ChangeOrigin origin, CancellationToken cancellation = default)
    {
        if (new ChangeChecks().Origin(origin).Rejection() is { } rejected)
        {
            throw new ArgumentException(string.Concat(rejected.Problems.Select(p => p.Message)), nameof(origin));
        }

        int removed = 0;
        foreach (EngagementId sample in await SamplesAsync(cancellation))
        {
            removed += await entities.RemoveSampleAsync(sample, origin, cancellation) ? 1 : 0;
        }

        return removed;
    }

    public Task<ChangeResult> PurgePaperAsync(PurgePaper command, CancellationToken cancellation = default) => entities.PurgePaperAsync(command, cancellation);

    public Task<ImmutableArray<DecisionRecord>> DecisionsAsync(EngagementId id, CancellationToken cancellation = default) => entities.DecisionsAsync(id, cancellation);

    public Task<long?> RevisionAsync(EngagementId id, CancellationToken cancellation = default) => reader.RevisionAsync(id, cancellation);

    public async Task<ImmutableDictionary<EngagementId, long>> RevisionsAsync(CancellationToken cancellation = default)
    {
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        var rows = await db.Engagements.AsNoTracking().Select(r => new { r.Id, r.Revision }).ToListAsync(cancellation);
        return rows.ToImmutableDictionary(r => Rows.EngagementKey(r.Id), r => r.Revision);
    }

    public async Task<ImmutableArray<EngagementSummary>> ListAsync(CancellationToken cancellation = default)
    {
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        List<EngagementRow> rows = await db.Engagements.AsNoTracking().OrderByDescending(r => r.ChangedAt).ThenBy(r => r.Id).ToListAsync(cancellation);
        return [.. rows.Select(Rows.Summary)];
    }

    public Task<Engagement?> FindAsync(EngagementId id, CancellationToken cancellation = default) => entities.FindAsync(id, cancellation);

    public async Task<EngagementRecord?> ReadAsync(EngagementId id, CancellationToken cancellation = default) =>
        await reader.FindAsync(id, cancellation) is { } engagement ? new EngagementRecord(engagement, await reader.DecisionsAsync(id, cancellation)) : null;

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
            where v.EngagementId == key && v.Number == number && !db.Purges.Any(purge => purge.PaperHash == p.Hash)
            select new { v.PaperName, p.MediaType, p.Content, p.Hash }).FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        OriginalPaper paper = new(found.PaperName ?? "", found.MediaType, found.Content);
        return paper.Hash == found.Hash ? paper : throw new DamagedRecordException($"委託案件 {id} の第{number}版の原本（{paper.Name}）");
    }

    public async Task<PurgedPaper?> FindPurgeAsync(EngagementId id, int number, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        var found = await (
            from v in db.Versions.AsNoTracking()
            join p in db.Purges.AsNoTracking() on v.PaperHash equals p.PaperHash
            where v.EngagementId == key && v.Number == number
            select new { v.PaperName, Purge = p }).FirstOrDefaultAsync(cancellation);
        return found is null ? null : Rows.Purged(found.PaperName, found.Purge);
    }

    public async Task<PurgedPaper?> FindPurgeAsync(string paperHash, CancellationToken cancellation = default)
    {
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Purges.AsNoTracking().FirstOrDefaultAsync(purge => purge.PaperHash == paperHash, cancellation) is { } found ? Rows.Purged(null, found) : null;
    }

    public async Task<ImmutableArray<KeptPaper>> ListPapersAsync(EngagementId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        var papers = await (
            from v in db.Versions.AsNoTracking()
            join p in db.Purges.AsNoTracking() on v.PaperHash equals p.PaperHash into purges
            from purge in purges.DefaultIfEmpty()
            where v.EngagementId == key && v.PaperHash != null
            orderby v.Number descending
            select new { v.Number, v.PaperName, v.PaperHash, Purge = purge }).ToListAsync(cancellation);
        return [.. papers.Select(paper => new KeptPaper(paper.Number, paper.PaperName ?? "", paper.PaperHash!, paper.Purge is null ? null : Rows.Purged(paper.PaperName, paper.Purge)))];
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
        return command is null ? null : Rows.EngagementKey(command.EngagementId);
    }

    private async Task<EngagementId[]> SamplesAsync(CancellationToken cancellation)
    {
        await using EngagementsContext db = await contexts.CreateDbContextAsync(cancellation);
        List<string> ids = await db.Engagements.Where(e => e.Sample).OrderBy(e => e.Id).Select(e => e.Id).ToListAsync(cancellation);
        return [.. ids.Select(Rows.EngagementKey)];
    }

    private sealed record VersionEdits(int Version, ImmutableArray<FactsEdit> Edits);
}
