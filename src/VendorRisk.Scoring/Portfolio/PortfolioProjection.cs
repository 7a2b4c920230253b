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
        List<string> clouds = await CloudsOfAsync(db, id, cancellation);
        DecidedFacts? before = await DecidedAssessment.FindAsync(db, judged, cancellation);
        await ClearAsync(db, id, cancellation);
        PortfolioLinkRow[] links = [.. PortfolioRows.Links(judged)];
        PortfolioCloudRow[] uses = [.. CloudRows.Of(judged)];
        db.Portfolio.Add(PortfolioRows.Of(judged, sequence, asOf, before));
        db.Cells.AddRange(PortfolioRows.Cells(judged, before?.Assessment));
        db.Links.AddRange(links);
        db.CloudUses.AddRange(uses);
        await db.SaveChangesAsync(cancellation);
        await CloudProjection.RefreshAsync(db, [.. clouds.Union(uses.Select(use => use.CloudKey), StringComparer.Ordinal)], cancellation);
        await VendorProjection.RefreshAsync(db, [.. touched.Union(links.Select(l => l.VendorKey).Where(key => key.Length > 0), StringComparer.Ordinal)], register, today, cancellation);
    }

    /// <summary>Takes an engagement that is gone out of the views.</summary>
    public static async Task RemoveAsync(ScoringContext db, string id, RegisterSnapshot register, DateOnly today, CancellationToken cancellation)
    {
        List<string> touched = await db.Links.Where(l => l.EngagementId == id && l.VendorKey != "").Select(l => l.VendorKey).Distinct().ToListAsync(cancellation);
        List<string> clouds = await CloudsOfAsync(db, id, cancellation);
        await ClearAsync(db, id, cancellation);
        await CloudProjection.RefreshAsync(db, clouds, cancellation);
        await VendorProjection.RefreshAsync(db, touched, register, today, cancellation);
    }

    private static async Task ClearAsync(ScoringContext db, string id, CancellationToken cancellation)
    {
        await db.Portfolio.Where(r => r.EngagementId == id).ExecuteDeleteAsync(cancellation);
        await db.Cells.Where(r => r.EngagementId == id).ExecuteDeleteAsync(cancellation);
        await db.Links.Where(r => r.EngagementId == id).ExecuteDeleteAsync(cancellation);
        await db.CloudUses.Where(r => r.EngagementId == id).ExecuteDeleteAsync(cancellation);
    }

    private static Task<List<string>> CloudsOfAsync(ScoringContext db, string id, CancellationToken cancellation) =>
        db.CloudUses.Where(c => c.EngagementId == id).Select(c => c.CloudKey).Distinct().ToListAsync(cancellation);
}
