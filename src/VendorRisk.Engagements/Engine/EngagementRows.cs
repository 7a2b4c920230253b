using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contract;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>The rows over one context.</summary>
internal sealed class EngagementRows(EngagementsContext db, CancellationToken cancellation) : IEngagementRows
{
    public void Add(EngagementRow row) => db.Engagements.Add(row);

    public void Add(VersionRow row) => db.Versions.Add(row);

    public void Add(DecisionRow row) => db.Decisions.Add(row);

    public void Add(ConditionRow row) => db.Conditions.Add(row);

    public void Add(ConditionEndRow row) => db.ConditionEnds.Add(row);

    public async Task KeepAsync(OriginalPaper paper)
    {
        if (!await db.Papers.AnyAsync(p => p.Hash == paper.Hash, cancellation))
        {
            db.Papers.Add(new PaperRow { Hash = paper.Hash, MediaType = paper.MediaType, Content = paper.Content.ToArray() });
        }
    }

    public Task<PurgeRow?> PurgeAsync(string hash) => db.Purges.AsNoTracking().FirstOrDefaultAsync(p => p.PaperHash == hash, cancellation);

    public async Task PurgeAsync(PaperRow paper, PurgeRow purge)
    {
        // The server lets a paper be emptied only where the entry is there already.
        db.Purges.Add(purge);
        await db.SaveChangesAsync(cancellation);
        paper.Content = [];
    }

    public Task<PaperRow?> PaperAsync(string hash) => db.Papers.FirstOrDefaultAsync(p => p.Hash == hash, cancellation);

    public async Task<EngagementFacts> CurrentFactsAsync(EngagementRow row) =>
        Rows.Facts(await db.Versions.AsNoTracking().FirstAsync(v => v.EngagementId == row.Id && v.Number == row.CurrentVersion, cancellation));

    public Task<VersionRow?> VersionAsync(EngagementRow row, int number) =>
        db.Versions.AsNoTracking().FirstOrDefaultAsync(v => v.EngagementId == row.Id && v.Number == number, cancellation);

    public Task<ImmutableArray<DecisionRecord>> DecisionsAsync(EngagementRow row) => StoredConditions.DecisionsAsync(db, row.Id, cancellation);

    public Task<ImmutableArray<ConditionRecord>> ConditionsAsync(EngagementRow row) => StoredConditions.OfAsync(db, [row.Id], cancellation);

    public Task<MeetingRow?> MeetingAsync(MeetingId id)
    {
        string key = id.ToString();
        return db.Meetings.AsNoTracking().FirstOrDefaultAsync(m => m.Id == key, cancellation);
    }

    public Task<AgendaRow?> ItemAsync(MeetingId meeting, EngagementRow row)
    {
        string key = meeting.ToString();
        return db.Agenda.AsNoTracking().FirstOrDefaultAsync(a => a.MeetingId == key && a.EngagementId == row.Id, cancellation);
    }
}
