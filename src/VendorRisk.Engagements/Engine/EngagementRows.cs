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

    public async Task KeepAsync(OriginalPaper paper)
    {
        if (!await db.Papers.AnyAsync(p => p.Hash == paper.Hash, cancellation))
        {
            db.Papers.Add(new PaperRow { Hash = paper.Hash, MediaType = paper.MediaType, Content = paper.Content.ToArray() });
        }
    }

    public async Task<EngagementFacts> CurrentFactsAsync(EngagementRow row) =>
        Rows.FromJson<EngagementFacts>(await db.Versions.Where(v => v.EngagementId == row.Id && v.Number == row.CurrentVersion).Select(v => v.Facts).FirstAsync(cancellation));

    public Task<int> DecisionsAsync(EngagementRow row) => db.Decisions.CountAsync(d => d.EngagementId == row.Id, cancellation);
}
