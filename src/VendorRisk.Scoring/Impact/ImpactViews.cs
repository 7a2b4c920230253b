using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Scale;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Impact;

/// <summary>Who is hit, over the indexes of chains and services.</summary>
internal sealed class ImpactViews(IDbContextFactory<ScoringContext> contexts) : IImpact
{
    private const int MostRelated = 50;

    /// <summary>What an incident asks of a contract.</summary>
    private static readonly ImmutableArray<ClauseTopic> Asked =
        [ClauseTopic.IncidentReport, ClauseTopic.Audit, ClauseTopic.SubcontractorDuties, ClauseTopic.ReturnAndErasure, ClauseTopic.Publication, ClauseTopic.Damages, ClauseTopic.Cancellation];

    public async Task<ImmutableArray<ImpactSubject>> SearchAsync(string words, int take, CancellationToken cancellation = default)
    {
        string[] asked = SearchWords.Asked(words);
        if (asked.Length == 0)
        {
            return [];
        }

        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        IQueryable<VendorViewRow> vendors = db.Vendors.AsNoTracking().Where(v => v.Engagements > 0);
        IQueryable<CloudViewRow> clouds = db.Clouds.AsNoTracking();
        foreach (string word in asked)
        {
            vendors = vendors.Where(v => v.Words.Contains(word));
            clouds = clouds.Where(c => c.Words.Contains(word));
        }

        List<VendorViewRow> firms = await vendors.OrderByDescending(v => v.Engagements).ThenBy(v => v.Key).Take(take).ToListAsync(cancellation);
        List<CloudViewRow> services = await clouds.OrderByDescending(c => c.Engagements).ThenBy(c => c.Key).Take(take).ToListAsync(cancellation);
        return [.. firms.Select(Subject).Concat(services.Select(Subject)).OrderByDescending(subject => subject.Engagements).Take(take)];
    }

    public async Task<ImpactSubject?> FindAsync(ImpactKind kind, string key, CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return kind == ImpactKind.Cloud
            ? await db.Clouds.AsNoTracking().FirstOrDefaultAsync(c => c.Key == key, cancellation) is { } cloud ? Subject(cloud) : null
            : await db.Vendors.AsNoTracking().FirstOrDefaultAsync(v => v.Key == key && v.Engagements > 0, cancellation) is { } vendor ? Subject(vendor) : null;
    }

    public async Task<ImpactSummary> SummaryAsync(ImpactKind kind, string key, CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        IQueryable<string> hit = Engagements(db, kind, key);
        IQueryable<PortfolioViewRow> rows = db.Portfolio.AsNoTracking().Where(p => hit.Contains(p.EngagementId));
        var departments = await rows.GroupBy(p => p.Department).Select(group => new { Name = group.Key, Count = group.Count() }).ToListAsync(cancellation);
        List<int> classes = await rows.Select(p => p.Classes).Distinct().ToListAsync(cancellation);
        var uses =
            from c in db.CloudUses.AsNoTracking()
            join l in db.Links.AsNoTracking() on new { c.EngagementId, Place = c.Link } equals new { l.EngagementId, l.Place }
            select new { c.EngagementId, c.CloudKey, c.Name, l.VendorKey, Vendor = l.Name };
        var related = kind == ImpactKind.Cloud
            ? await uses.Where(use => use.CloudKey == key && use.VendorKey != "")
                .GroupBy(use => use.VendorKey).Select(group => new { group.Key, Name = group.Min(use => use.Vendor)!, Count = group.Select(use => use.EngagementId).Distinct().Count() })
                .OrderByDescending(one => one.Count).ThenBy(one => one.Key).Take(MostRelated).ToListAsync(cancellation)
            : await uses.Where(use => use.VendorKey == key)
                .GroupBy(use => use.CloudKey).Select(group => new { group.Key, Name = group.Min(use => use.Name)!, Count = group.Select(use => use.EngagementId).Distinct().Count() })
                .OrderByDescending(one => one.Count).ThenBy(one => one.Key).Take(MostRelated).ToListAsync(cancellation);
        return new ImpactSummary(
            [.. departments.OrderByDescending(d => d.Count).ThenBy(d => d.Name, StringComparer.Ordinal).Select(d => new ImpactDepartment(d.Name, d.Count))],
            Classes(classes.Aggregate(0, (all, one) => all | one)),
            [.. related.Select(one => new ImpactRelated(one.Key, one.Name, one.Count))]);
    }

    public async Task<Page<ImpactPlace>> PlacesAsync(ImpactKind kind, string key, int skip, int take, CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        IQueryable<PortfolioLinkRow> links = kind == ImpactKind.Cloud
            ? db.Links.AsNoTracking().Where(l => db.CloudUses.Any(c => c.CloudKey == key && c.EngagementId == l.EngagementId && c.Link == l.Place))
            : db.Links.AsNoTracking().Where(l => l.VendorKey == key);
        var places =
            from l in links
            join p in db.Portfolio.AsNoTracking() on l.EngagementId equals p.EngagementId
            orderby p.People != null, p.People descending, l.EngagementId, l.Place
            select new { Link = l, Row = p };
        int total = await links.CountAsync(cancellation);
        var page = await places.Skip(skip).Take(take).ToListAsync(cancellation);
        List<string> ids = [.. page.Select(place => place.Row.EngagementId).Distinct(StringComparer.Ordinal)];
        ILookup<string, PortfolioLinkRow> chains = (await db.Links.AsNoTracking().Where(l => ids.Contains(l.EngagementId)).ToListAsync(cancellation))
            .ToLookup(l => l.EngagementId, StringComparer.Ordinal);
        return new Page<ImpactPlace>([.. page.Select(place => Place(place.Link, place.Row, [.. chains[place.Row.EngagementId]]))], total);
    }

    private static IQueryable<string> Engagements(ScoringContext db, ImpactKind kind, string key) => kind == ImpactKind.Cloud
        ? db.CloudUses.Where(c => c.CloudKey == key).Select(c => c.EngagementId)
        : db.Links.Where(l => l.VendorKey == key).Select(l => l.EngagementId);

    private static ImpactPlace Place(PortfolioLinkRow link, PortfolioViewRow row, ImmutableArray<PortfolioLinkRow> chain) => new()
    {
        Engagement = new EngagementId(Guid.ParseExact(row.EngagementId, "N")),
        Title = row.Title,
        Department = row.Department,
        Path = Path(link, chain),
        Tier = link.Tier,
        People = row.People,
        Classes = Classes(row.Classes),
        Start = row.Start,
        End = row.End,
        Rollover = row.Rollover,
        Terms = [.. Asked.Where(topic => (row.Topics & (1 << (int)topic)) != 0)],
        Grade = (Grade)row.Grade,
    };

    /// <summary>From the contractor down; a ring of links is walked once.</summary>
    private static ImmutableArray<string?> Path(PortfolioLinkRow link, ImmutableArray<PortfolioLinkRow> chain)
    {
        List<PortfolioLinkRow> path = [link];
        for (PortfolioLinkRow? at = Above(link); at is not null && path.TrueForAll(seen => seen.Place != at.Place); at = Above(at))
        {
            path.Insert(0, at);
        }

        return [.. path.Select(one => one.Name)];

        PortfolioLinkRow? Above(PortfolioLinkRow one) => one.Parent is { } parent ? chain.FirstOrDefault(other => other.Place == parent) : null;
    }

    private static ImmutableArray<SensitivityClass> Classes(int bits) => [.. Enum.GetValues<SensitivityClass>().Where(one => (bits & (1 << (int)one)) != 0)];

    private static ImpactSubject Subject(VendorViewRow row) =>
        new(ImpactKind.Vendor, row.Key, row.Name, row.VendorId, row.Engagements, row.LargestPeople, row.People, row.PeopleUnknown);

    private static ImpactSubject Subject(CloudViewRow row) =>
        new(ImpactKind.Cloud, row.Key, row.Name, null, row.Engagements, row.LargestPeople, row.People, row.PeopleUnknown);
}
