using System.Collections.Immutable;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Scale;
using VendorRisk.Scoring.Storage;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>The views over the store.</summary>
internal sealed class PortfolioViews(IDbContextFactory<ScoringContext> contexts) : IPortfolio
{
    public async Task<Page<PortfolioEntry>> ListAsync(PortfolioQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        IQueryable<PortfolioViewRow> rows = Filtered(db.Portfolio.AsNoTracking(), query);
        int total = await rows.CountAsync(cancellation);
        List<PortfolioViewRow> page = await Sorted(db, rows, query).Skip(query.Skip).Take(query.Take).ToListAsync(cancellation);
        return new Page<PortfolioEntry>(await EntriesAsync(db, page, cancellation), total);
    }

    public async Task<PortfolioEntry?> FindAsync(EngagementId id, CancellationToken cancellation = default)
    {
        string key = id.ToString();
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        List<PortfolioViewRow> rows = await db.Portfolio.AsNoTracking().Where(r => r.EngagementId == key).ToListAsync(cancellation);
        return (await EntriesAsync(db, rows, cancellation)).FirstOrDefault();
    }

    public async Task<PortfolioFacets> FacetsAsync(CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        List<string?> departments = await db.Portfolio.Where(p => p.Department != null).Select(p => p.Department).Distinct().OrderBy(d => d).ToListAsync(cancellation);
        int total = await db.Portfolio.CountAsync(cancellation);
        int samples = await db.Portfolio.CountAsync(p => p.Sample, cancellation);
        return new PortfolioFacets([.. departments.OfType<string>()], total, samples);
    }

    public async Task<Page<VendorEntry>> ListVendorsAsync(VendorQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        IQueryable<VendorViewRow> rows = db.Vendors.AsNoTracking();
        foreach (string word in SearchWords.Asked(query.Words))
        {
            rows = rows.Where(v => v.Words.Contains(word));
        }

        if (query.Registered is { } registered)
        {
            rows = rows.Where(v => (v.VendorId != null) == registered);
        }

        if (query.InChains)
        {
            rows = rows.Where(v => v.Engagements > 0);
        }

        if (query.Worst is { } worst)
        {
            rows = rows.Where(v => v.Worst == (int)worst);
        }

        if (!string.IsNullOrEmpty(query.Category))
        {
            int place = RiskCategories.All.IndexOf(query.Category);
            rows = rows.Where(v => db.VendorCells.Any(c => c.Key == v.Key && c.Place == place && (c.Findings > 0 || c.State == (int)CategoryState.Faulted)));
        }

        int total = await rows.CountAsync(cancellation);
        List<VendorViewRow> page = await Sorted(db, rows, query).Skip(query.Skip).Take(query.Take).ToListAsync(cancellation);
        List<string> keys = [.. page.Select(v => v.Key)];
        List<VendorCellRow> cells = await db.VendorCells.AsNoTracking().Where(c => keys.Contains(c.Key)).ToListAsync(cancellation);
        ILookup<string, VendorCellRow> byVendor = cells.ToLookup(c => c.Key, StringComparer.Ordinal);
        return new Page<VendorEntry>([.. page.Select(v => Entry(v, byVendor[v.Key]))], total);
    }

    public async Task<VendorEntry?> FindVendorAsync(string key, CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Vendors.AsNoTracking().FirstOrDefaultAsync(v => v.Key == key, cancellation) is { } row
            ? Entry(row, await db.VendorCells.AsNoTracking().Where(c => c.Key == key).ToListAsync(cancellation))
            : null;
    }

    public async Task<ImmutableArray<PortfolioLink>> ChainsAsync(ImmutableArray<EngagementId> ids, CancellationToken cancellation = default)
    {
        List<string> keys = [.. ids.Select(id => id.ToString())];
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        List<PortfolioLinkRow> links = await db.Links.AsNoTracking().Where(l => keys.Contains(l.EngagementId)).OrderBy(l => l.EngagementId).ThenBy(l => l.Place).ToListAsync(cancellation);
        return
        [
            .. links.Select(l => new PortfolioLink
            {
                Engagement = Id(l.EngagementId),
                Place = l.Place,
                Parent = l.Parent,
                Link = l.Link,
                Tier = l.Tier,
                Name = l.Name,
                VendorKey = l.VendorKey,
                Grade = (Grade?)l.Grade,
                Cells = PackedCells.Read(l.Cells),
                Reach = PackedCells.Read(l.Reach),
            }),
        ];
    }

    public async Task<Page<VendorPlace>> PlacesAsync(string key, int skip, int take, CancellationToken cancellation = default)
    {
        await using ScoringContext db = await contexts.CreateDbContextAsync(cancellation);
        var places =
            from l in db.Links.AsNoTracking()
            join p in db.Portfolio.AsNoTracking() on l.EngagementId equals p.EngagementId
            where l.VendorKey == key
            orderby p.Residual descending, l.EngagementId, l.Place
            select new { l.EngagementId, p.Title, p.Department, l.Tier, l.Grade, p.People, Overall = p.Grade, l.Place, l.Link, l.Reach };
        int total = await places.CountAsync(cancellation);
        return new Page<VendorPlace>(
            [
                .. (await places.Skip(skip).Take(take).ToListAsync(cancellation)).Select(p => new VendorPlace(
                    Id(p.EngagementId), p.Title, p.Department, p.Tier, (Grade?)p.Grade, p.People, (Grade)p.Overall)
                {
                    Place = p.Place,
                    Link = p.Link,
                    Cells = PackedCells.Read(p.Reach),
                }),
            ],
            total);
    }

    private static IQueryable<PortfolioViewRow> Filtered(IQueryable<PortfolioViewRow> rows, PortfolioQuery query)
    {
        foreach (string word in SearchWords.Asked(query.Words))
        {
            rows = rows.Where(p => p.Words.Contains(word));
        }

        if (!string.IsNullOrEmpty(query.Department))
        {
            rows = rows.Where(p => p.Department == query.Department);
        }

        if (query.Grade is { } grade)
        {
            rows = rows.Where(p => p.Grade == (int)grade);
        }

        if (!string.IsNullOrEmpty(query.Category))
        {
            int place = RiskCategories.All.IndexOf(query.Category);
            int bit = place < 0 ? 0 : 1 << place;
            rows = rows.Where(p => (p.Categories & bit) != 0);
        }

        if (query.Only is { } only)
        {
            List<string> ids = [.. only.Select(id => id.ToString())];
            rows = rows.Where(p => ids.Contains(p.EngagementId));
        }

        return query.Sample is { } sample ? rows.Where(p => p.Sample == sample) : rows;
    }

    private static IOrderedQueryable<PortfolioViewRow> Sorted(ScoringContext db, IQueryable<PortfolioViewRow> rows, PortfolioQuery query)
    {
        if (query.SortCategory is { } category && RiskCategories.All.IndexOf(category) is var place and >= 0)
        {
            return query.Descending
                ? rows.OrderByDescending(p => db.Cells.Where(c => c.EngagementId == p.EngagementId && c.Place == place).Select(c => c.Weight).FirstOrDefault()).ThenBy(p => p.EngagementId)
                : rows.OrderBy(p => db.Cells.Where(c => c.EngagementId == p.EngagementId && c.Place == place).Select(c => c.Weight).FirstOrDefault()).ThenBy(p => p.EngagementId);
        }

        return Sorted(rows, query);
    }

    private static IOrderedQueryable<PortfolioViewRow> Sorted(IQueryable<PortfolioViewRow> rows, PortfolioQuery query) => (query.Sort switch
    {
        PortfolioSort.Title => By(rows, p => p.Title != null, p => p.Title, query.Descending),
        PortfolioSort.Vendors => query.Descending ? rows.OrderByDescending(p => p.Vendors) : rows.OrderBy(p => p.Vendors),
        PortfolioSort.People => By(rows, p => p.People != null, p => p.People, query.Descending),
        PortfolioSort.End => By(rows, p => p.End != null, p => p.End, query.Descending),
        PortfolioSort.Changed => query.Descending ? rows.OrderByDescending(p => p.ChangedAt) : rows.OrderBy(p => p.ChangedAt),
        _ => query.Descending ? rows.OrderByDescending(p => p.Residual) : rows.OrderBy(p => p.Residual),
    }).ThenBy(p => p.EngagementId);

    private static IOrderedQueryable<VendorViewRow> Sorted(ScoringContext db, IQueryable<VendorViewRow> rows, VendorQuery query)
    {
        if (query.SortCategory is { } category && RiskCategories.All.IndexOf(category) is var place and >= 0)
        {
            return query.Descending
                ? rows.OrderByDescending(v => db.VendorCells.Where(c => c.Key == v.Key && c.Place == place).Select(c => c.Weight).FirstOrDefault()).ThenBy(v => v.Key)
                : rows.OrderBy(v => db.VendorCells.Where(c => c.Key == v.Key && c.Place == place).Select(c => c.Weight).FirstOrDefault()).ThenBy(v => v.Key);
        }

        return Sorted(rows, query);
    }

    private static IOrderedQueryable<VendorViewRow> Sorted(IQueryable<VendorViewRow> rows, VendorQuery query) => (query.Sort switch
    {
        VendorSort.Engagements => query.Descending ? rows.OrderByDescending(v => v.Engagements) : rows.OrderBy(v => v.Engagements),
        VendorSort.People => query.Descending ? rows.OrderByDescending(v => v.People) : rows.OrderBy(v => v.People),
        VendorSort.NextExpiry => query.Descending
            ? rows.OrderBy(v => v.NextExpiry == null).ThenByDescending(v => v.NextExpiry)
            : rows.OrderBy(v => v.NextExpiry == null).ThenBy(v => v.NextExpiry),
        VendorSort.Worst => By(rows, v => v.Worst != null, v => v.Worst, query.Descending),
        _ => query.Descending ? rows.OrderByDescending(v => v.Name) : rows.OrderBy(v => v.Name),
    }).ThenBy(v => v.Key);

    /// <summary>By a column that may be unknown: what is unknown is less than anything known. By itself only SQLite sorts so.</summary>
    private static IOrderedQueryable<TRow> By<TRow, TKey>(
        IQueryable<TRow> rows, Expression<Func<TRow, bool>> known, Expression<Func<TRow, TKey>> key, bool descending) =>
        descending ? rows.OrderByDescending(known).ThenByDescending(key) : rows.OrderBy(known).ThenBy(key);

    private static async Task<ImmutableArray<PortfolioEntry>> EntriesAsync(ScoringContext db, List<PortfolioViewRow> page, CancellationToken cancellation)
    {
        List<string> ids = [.. page.Select(p => p.EngagementId)];
        List<PortfolioCellRow> cells = await db.Cells.AsNoTracking().Where(c => ids.Contains(c.EngagementId)).ToListAsync(cancellation);
        ILookup<string, PortfolioCellRow> byEngagement = cells.ToLookup(c => c.EngagementId, StringComparer.Ordinal);
        return [.. page.Select(row => Entry(row, byEngagement[row.EngagementId]))];
    }

    private static PortfolioEntry Entry(PortfolioViewRow row, IEnumerable<PortfolioCellRow> cells) => new()
    {
        Id = Id(row.EngagementId),
        Revision = row.Revision,
        Version = row.Version,
        Title = row.Title,
        Department = row.Department,
        Vendors = [.. row.Vendors.Split('\n', StringSplitOptions.RemoveEmptyEntries)],
        State = Enum.Parse<EngagementState>(row.State),
        Decision = row.Decision is null ? null : Enum.Parse<DecisionOutcome>(row.Decision),
        DecidedVersion = row.DecidedVersion,
        Before = row.Before is { } before ? new Points(before) : null,
        Reopened = Reopening.Read(row.Reopened),
        Sample = row.Sample,
        People = row.People,
        Start = row.Start,
        End = row.End,
        Rollover = row.Rollover,
        Grade = (Grade)row.Grade,
        Complete = row.Complete,
        Inherent = new Points(row.Inherent),
        Residual = new Points(row.Residual),
        Findings = row.Findings,
        Accepted = row.Accepted,
        WorstSeverity = (Severity?)row.WorstSeverity,
        Worst = row.WorstJa is null ? null : new LocalizedText(row.WorstJa, row.WorstEn ?? row.WorstJa),
        Cells =
        [
            .. cells.OrderBy(c => c.Place).Select(c => new PortfolioCell(
                RiskCategories.All[c.Place], (CategoryState)c.State, new Points(c.Points), c.Findings, (Severity?)c.Worst, c.Unknown)
            {
                Change = c.Before is { } before ? CellWeight.Standing((CategoryState)c.State, c.Findings, (Severity?)c.Worst).CompareTo(before) : 0,
            }),
        ],
        AsOf = row.AsOf,
    };

    private static VendorEntry Entry(VendorViewRow row, IEnumerable<VendorCellRow> cells) => new()
    {
        Key = row.Key,
        VendorId = VendorId.TryParse(row.VendorId, out VendorId id) ? id : null,
        Name = row.Name,
        CorporateNumber = row.CorporateNumber,
        Sample = row.Sample,
        Engagements = row.Engagements,
        People = row.People,
        LargestPeople = row.LargestPeople,
        PeopleUnknown = row.PeopleUnknown,
        NearestTier = row.NearestTier,
        DeepestTier = row.DeepestTier,
        Worst = (Grade?)row.Worst,
        Certifications = row.Certifications,
        NextExpiry = row.NextExpiry,
        Incidents = row.Incidents,
        Cells =
        [
            .. cells.OrderBy(c => c.Place).Select(c => new PortfolioCell(
                RiskCategories.All[c.Place], (CategoryState)c.State, new Points(c.Points), c.Findings, (Severity?)c.Worst, c.Unknown)
            {
                Engagements = c.Engagements,
                People = c.People,
            }),
        ],
    };

    private static EngagementId Id(string key) => new(Guid.ParseExact(key, "N"));
}
