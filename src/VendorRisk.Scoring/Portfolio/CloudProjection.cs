using Microsoft.EntityFrameworkCore;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>Makes rows of the view of services again, from the index of their uses.</summary>
internal static class CloudProjection
{
    public static async Task RefreshAsync(ScoringContext db, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        if (keys.Count == 0)
        {
            return;
        }

        var uses = await (
            from c in db.CloudUses.AsNoTracking()
            join p in db.Portfolio.AsNoTracking() on c.EngagementId equals p.EngagementId
            where keys.Contains(c.CloudKey)
            select new { c.CloudKey, c.EngagementId, c.Name, c.Operator, p.People }).ToListAsync(cancellation);
        await db.Clouds.Where(c => keys.Contains(c.Key)).ExecuteDeleteAsync(cancellation);
        foreach (var service in uses.GroupBy(use => use.CloudKey, StringComparer.Ordinal))
        {
            var engagements = service.DistinctBy(use => use.EngagementId).ToList();
            db.Clouds.Add(new CloudViewRow
            {
                Key = service.Key,
                Name = service.Select(use => use.Name).Min(StringComparer.Ordinal)!,
                Engagements = engagements.Count,
                People = engagements.Sum(use => (long)(use.People ?? 0)),
                LargestPeople = engagements.Max(use => (long)(use.People ?? 0)),
                PeopleUnknown = engagements.Count(use => use.People is null),
                Words = SearchWords.Of([.. service.Select(use => use.Name).Concat(service.Select(use => use.Operator).OfType<string>()).Distinct(StringComparer.Ordinal)]),
            });
        }

        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }
}
