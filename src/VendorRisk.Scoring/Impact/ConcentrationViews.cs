using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Impact;

/// <summary>Concentration over the views of vendors and services and their indexes.</summary>
internal sealed class ConcentrationViews(IDbContextFactory<ScoringContext> contexts) : IConcentration
{
    private const int MostDependencies = 200;

    public async Task<Page<ConcentrationEntry>> ListAsync(ConcentrationBy by, int skip, int take, CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        switch (by)
        {
            case ConcentrationBy.Vendor:
                IQueryable<VendorViewRow> vendors = db.Vendors.AsNoTracking().Where(v => v.Engagements > 0);
                List<VendorViewRow> firms = await vendors.OrderByDescending(v => v.Engagements).ThenByDescending(v => v.People).ThenBy(v => v.Key).Skip(skip).Take(take).ToListAsync(cancellation);
                return new Page<ConcentrationEntry>(
                    [.. firms.Select(v => new ConcentrationEntry(v.Key, v.Name, v.Engagements, v.LargestPeople, v.People, v.PeopleUnknown))], await vendors.CountAsync(cancellation));
            case ConcentrationBy.Cloud:
                List<CloudViewRow> services = await db.Clouds.AsNoTracking().OrderByDescending(c => c.Engagements).ThenByDescending(c => c.People).ThenBy(c => c.Key).Skip(skip).Take(take).ToListAsync(cancellation);
                return new Page<ConcentrationEntry>(
                    [.. services.Select(c => new ConcentrationEntry(c.Key, c.Name, c.Engagements, c.LargestPeople, c.People, c.PeopleUnknown))], await db.Clouds.CountAsync(cancellation));
            default:
                return await CountriesAsync(db, by == ConcentrationBy.ServerCountry, skip, take, cancellation);
        }
    }

    public async Task<DependencyGraph> GraphAsync(int vendors, CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        List<VendorViewRow> most = await db.Vendors.AsNoTracking().Where(v => v.Engagements > 0)
            .OrderByDescending(v => v.Engagements).ThenByDescending(v => v.People).ThenBy(v => v.Key).Take(vendors).ToListAsync(cancellation);
        List<string> keys = [.. most.Select(v => v.Key)];
        var entrusted = await db.Links.AsNoTracking().Where(l => l.Parent == null && keys.Contains(l.VendorKey))
            .Select(l => new { l.VendorKey, l.EngagementId }).Distinct()
            .GroupBy(l => l.VendorKey).Select(group => new { To = group.Key, Count = group.Count() })
            .ToListAsync(cancellation);
        var passedOn = await (
                from l in db.Links.AsNoTracking()
                join above in db.Links.AsNoTracking() on new { l.EngagementId, Place = l.Parent } equals new { above.EngagementId, Place = (int?)above.Place }
                where keys.Contains(l.VendorKey) && keys.Contains(above.VendorKey)
                select new { From = above.VendorKey, To = l.VendorKey, l.EngagementId })
            .Distinct().GroupBy(pair => new { pair.From, pair.To }).Select(group => new { group.Key.From, group.Key.To, Count = group.Count() })
            .OrderByDescending(pair => pair.Count).ThenBy(pair => pair.From).ThenBy(pair => pair.To).Take(MostDependencies)
            .ToListAsync(cancellation);
        return new DependencyGraph(
            [.. most.Select(v => new DependencyNode(v.Key, v.Name, Math.Max(1, v.NearestTier), v.Engagements))],
            [
                .. entrusted.Select(one => new Dependency(null, one.To, one.Count)).Concat(passedOn.Select(pair => new Dependency(pair.From, pair.To, pair.Count)))
                    .OrderByDescending(one => one.Engagements).ThenBy(one => one.From, StringComparer.Ordinal).ThenBy(one => one.To, StringComparer.Ordinal),
            ]);
    }

    /// <summary>By country, each engagement once however many of its services are there.</summary>
    private static async Task<Page<ConcentrationEntry>> CountriesAsync(ScoringContext db, bool servers, int skip, int take, CancellationToken cancellation)
    {
        var uses = db.CloudUses.AsNoTracking().Select(c => new { Country = servers ? c.ServerCountry : c.OperatorCountry, c.EngagementId }).Distinct();
        var counted =
            from use in uses
            join p in db.Portfolio.AsNoTracking() on use.EngagementId equals p.EngagementId
            group p by use.Country
            into hanging
            select new
            {
                Country = hanging.Key,
                Engagements = hanging.Count(),
                Largest = hanging.Max(p => p.People ?? 0),
                People = hanging.Sum(p => (long)(p.People ?? 0)),
                Unknown = hanging.Count(p => p.People == null),
            };

        // There are few countries: all are read, and counted with them.
        var rows = await counted.OrderByDescending(one => one.Engagements).ThenByDescending(one => one.People).ThenBy(one => one.Country == null).ThenBy(one => one.Country).ToListAsync(cancellation);
        return new Page<ConcentrationEntry>([.. rows.Skip(skip).Take(take).Select(one => new ConcentrationEntry(one.Country, one.Country, one.Engagements, one.Largest, one.People, one.Unknown))], rows.Count);
    }
}
