using Microsoft.EntityFrameworkCore;
using VendorRisk.Registry;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>Makes rows of the vendor view again, from the index of chains and from the register.</summary>
internal static class VendorProjection
{
    public static async Task RefreshAsync(ScoringContext db, IReadOnlyCollection<string> keys, RegisterSnapshot register, DateOnly today, CancellationToken cancellation)
    {
        if (keys.Count == 0)
        {
            return;
        }

        Dictionary<string, Vendor> registered = keys.Select(key => VendorId.TryParse(key, out VendorId id) ? register.Find(id) : null).OfType<Vendor>().ToDictionary(v => v.Id.ToString(), StringComparer.Ordinal);
        var links = await (
            from l in db.Links.AsNoTracking()
            join p in db.Portfolio.AsNoTracking() on l.EngagementId equals p.EngagementId
            where keys.Contains(l.VendorKey)
            select new { l.VendorKey, l.EngagementId, l.Tier, l.Name, l.Grade, l.Reach, p.People, p.Sample }).ToListAsync(cancellation);
        await db.Vendors.Where(v => keys.Contains(v.Key)).ExecuteDeleteAsync(cancellation);
        await db.VendorCells.Where(c => keys.Contains(c.Key)).ExecuteDeleteAsync(cancellation);
        foreach (string key in keys)
        {
            var own = links.Where(l => l.VendorKey == key).ToList();
            Vendor? vendor = registered.GetValueOrDefault(key);
            if (vendor is null && (own.Count == 0 || (VendorId.TryParse(key, out VendorId id) && register.FindMerged(id) is not null)))
            {
                continue; // Of a merged vendor the chains lead to another one as soon as they are judged again.
            }

            db.Vendors.Add(new VendorViewRow
            {
                Key = key,
                VendorId = vendor?.Id.ToString(),
                Name = vendor?.LegalName ?? own[0].Name!,
                CorporateNumber = vendor?.CorporateNumber,
                Sample = vendor?.Sample ?? own.All(l => l.Sample),
                Version = vendor?.Version ?? 0,
                Engagements = own.Select(l => l.EngagementId).Distinct(StringComparer.Ordinal).Count(),
                People = own.DistinctBy(l => l.EngagementId).Sum(l => (long)(l.People ?? 0)),
                LargestPeople = own.Count == 0 ? 0 : own.Max(l => (long)(l.People ?? 0)),
                PeopleUnknown = own.DistinctBy(l => l.EngagementId).Count(l => l.People is null),
                NearestTier = own.Count == 0 ? 0 : own.Min(l => l.Tier),
                DeepestTier = own.Count == 0 ? 0 : own.Max(l => l.Tier),
                Worst = own.Max(l => l.Grade),
                Certifications = vendor?.Certifications.Count(c => c.StandingOn(today) == CertificationStanding.Valid) ?? 0,
                NextExpiry = vendor?.NotRenewed(today).Min(c => c.Expires),
                Incidents = vendor?.Incidents.Length ?? 0,
                Words = SearchWords.Of([vendor?.CorporateNumber, vendor?.LegalName, .. vendor?.OtherNames.Select(n => n.Name) ?? [], .. vendor?.Absorbed.Select(a => a.CorporateNumber) ?? [], .. own.Select(l => l.Name)]),
            });
            db.VendorCells.AddRange(VendorCells.Of(key, own.Select(l => (l.EngagementId, l.People, l.Reach))));
        }

        await db.SaveChangesAsync(cancellation);

        // Whoever refreshes piece by piece in one context may meet a row again.
        db.ChangeTracker.Clear();
    }
}
