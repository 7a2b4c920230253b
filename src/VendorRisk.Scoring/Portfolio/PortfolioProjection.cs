using Microsoft.EntityFrameworkCore;
using VendorRisk.Registry;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>Keeps the views in step, within the transaction that stores an assessment.</summary>
internal static class PortfolioProjection
{
    public static async Task WriteAsync(
        ScoringContext db, JudgedEngagement judged, long sequence, DateOnly asOf, RegisterSnapshot register, DateOnly today, CancellationToken cancellation)
    {
        string id = judged.Engagement.Id.ToString();
        List<string> touched = await db.Links.Where(l => l.EngagementId == id && l.VendorKey != "").Select(l => l.VendorKey).Distinct().ToListAsync(cancellation);
        await ClearAsync(db, id, cancellation);
        PortfolioLinkRow[] links = [.. PortfolioRows.Links(judged)];
        db.Portfolio.Add(PortfolioRows.Of(judged, sequence, asOf));
        db.Cells.AddRange(PortfolioRows.Cells(judged));
        db.Links.AddRange(links);
        await db.SaveChangesAsync(cancellation);
        await VendorProjection.RefreshAsync(db, [.. touched.Union(links.Select(l => l.VendorKey).Where(key => key.Length > 0), StringComparer.Ordinal)], register, today, cancellation);
    }

    /// <summary>Takes an engagement that is gone out of the views.</summary>
    public static async Task RemoveAsync(ScoringContext db, string id, RegisterSnapshot register, DateOnly today, CancellationToken cancellation)
    {
        List<string> touched = await db.Links.Where(l => l.EngagementId == id && l.VendorKey != "").Select(l => l.VendorKey).Distinct().ToListAsync(cancellation);
        await ClearAsync(db, id, cancellation);
        await VendorProjection.RefreshAsync(db, touched, register, today, cancellation);
    }

    private static async Task ClearAsync(ScoringContext db, string id, CancellationToken cancellation)
    {
        await db.Portfolio.Where(r => r.EngagementId == id).ExecuteDeleteAsync(cancellation);
        await db.Cells.Where(r => r.EngagementId == id).ExecuteDeleteAsync(cancellation);
        await db.Links.Where(r => r.EngagementId == id).ExecuteDeleteAsync(cancellation);
    }
}
