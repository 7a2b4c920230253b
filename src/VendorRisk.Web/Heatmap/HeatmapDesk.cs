using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Decisions;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Heatmap;

/// <summary>What the heatmap asks for: rows from the views, and the findings of one open cell.</summary>
internal sealed class HeatmapDesk(
    IPortfolio portfolio, IMeetingBook meetings, ConditionDesk conditions, EngagementDesk engagements, IStringLocalizer<HeatmapTexts> texts, IStringLocalizer<Texts> shared)
{
    /// <summary>Rows of one page; with what surrounds them less than 2,000 nodes.</summary>
    public const int PageSize = 30;

    /// <summary>Unfolded rows in all, so that a page stays light; what was unfolded first folds first.</summary>
    public const int MostUnfolded = 12;

    private const int MostGroups = 5;
    private const char Place = '.';

    public async Task<HeatPage> ListAsync(HeatAddress address, CancellationToken cancellation)
    {
        if (address.Rows == HeatRows.Vendors)
        {
            Page<VendorEntry> vendors = await portfolio.ListVendorsAsync(address.Vendors(PageSize), cancellation);
            ImmutableArray<string> asked = [.. address.Unfolded.Where(key => vendors.Rows.Any(vendor => vendor.Key == key))];
            Dictionary<string, ImmutableArray<HeatRow>> places = [];
            foreach (string key in asked)
            {
                Page<VendorPlace> page = await portfolio.PlacesAsync(key, 0, MostUnfolded, cancellation);
                places[key] = [.. page.Rows.Select(Row)];
            }

            ImmutableHashSet<string> fitting = Fitting(asked, key => places[key].Length);
            return new HeatPage(
                [.. vendors.Rows.SelectMany(vendor => With(Row(vendor, fitting.Contains(vendor.Key)), fitting.Contains(vendor.Key) ? places[vendor.Key] : []))],
                vendors.Total);
        }

        Page<PortfolioEntry> entries = await EntriesAsync(address, cancellation);
        ImmutableDictionary<EngagementId, ConditionCount> open = await conditions.CountAsync([.. entries.Rows.Select(entry => entry.Id)], cancellation);
        ImmutableArray<PortfolioEntry> unfolded = [.. address.Unfolded.Select(key => entries.Rows.FirstOrDefault(entry => entry.Id.ToString() == key)).OfType<PortfolioEntry>()];
        ILookup<string, PortfolioLink> chains = (unfolded.IsEmpty ? [] : await portfolio.ChainsAsync([.. unfolded.Select(entry => entry.Id)], cancellation))
            .ToLookup(link => link.Engagement.ToString(), StringComparer.Ordinal);
        ImmutableHashSet<string> shown = Fitting([.. unfolded.Select(entry => entry.Id.ToString())], key => Math.Min(chains[key].Count(), MostUnfolded));
        return new HeatPage(
            [
                .. entries.Rows.SelectMany(entry => With(
                    Row(entry, shown.Contains(entry.Id.ToString()), open.GetValueOrDefault(entry.Id)),
                    shown.Contains(entry.Id.ToString()) ? [.. InOrder([.. chains[entry.Id.ToString()]]).Take(MostUnfolded).Select(Row)] : [])),
            ],
            entries.Total);
    }

    public Task<PortfolioFacets> FacetsAsync(CancellationToken cancellation) => portfolio.FacetsAsync(cancellation);

    /// <summary>The meeting whose agenda the rows are; null when they are the portfolio.</summary>
    public async Task<Meeting?> MeetingAsync(HeatAddress address, CancellationToken cancellation) =>
        MeetingId.TryParse(address.Meeting, out MeetingId id) ? await meetings.FindAsync(id, cancellation) : null;

    /// <summary>The findings of the open cell; null when no cell is open or its row is gone.</summary>
    public async Task<OpenCell?> OpenAsync(HeatAddress address, CancellationToken cancellation)
    {
        if (address.Row is not { } row || address.Cell is not { } category)
        {
            return null;
        }

        if (row.Split(Place) is [var chain, var number] && EngagementId.TryParse(chain, out EngagementId of))
        {
            ImmutableArray<PortfolioLink> links = await portfolio.ChainsAsync([of], cancellation);
            PortfolioLink? link = links.FirstOrDefault(one => one.Place.ToString(CultureInfo.InvariantCulture) == number);
            bool vendor = address.Rows == HeatRows.Vendors;
            return link is null
                ? null
                : new OpenCell(
                    Name(link), AssessmentViews.Cells(vendor ? link.Reach : link.Cells).First(cell => cell.Category == category),
                    await GroupsAsync([(chain, vendor ? Branch(links, link) : [link.Link])], category, cancellation), 0, null);
        }

        if (address.Rows == HeatRows.Engagements)
        {
            return EngagementId.TryParse(row, out EngagementId id) && await portfolio.FindAsync(id, cancellation) is { } entry
                ? new OpenCell(
                    entry.Title ?? shared["List.Untitled"], AssessmentViews.Cells(entry.Cells).First(cell => cell.Category == category),
                    await GroupsAsync([(row, [])], category, cancellation), 0, null)
                : null;
        }

        return await portfolio.FindVendorAsync(row, cancellation) is { Cells.IsEmpty: false } found ? await OfVendorAsync(found, category, cancellation) : null;
    }

    private async Task<OpenCell> OfVendorAsync(VendorEntry vendor, string category, CancellationToken cancellation)
    {
        HeatCell cell = AssessmentViews.Cells(vendor.Cells).First(one => one.Category == category);
        List<(string Engagement, ImmutableArray<string> Links)> wanted = [];
        const int Piece = 50;
        for (int skip = 0; wanted.Count < MostGroups && wanted.Count < cell.Engagements; skip += Piece)
        {
            Page<VendorPlace> places = await portfolio.PlacesAsync(vendor.Key, skip, Piece, cancellation);
            foreach (VendorPlace place in places.Rows.Where(place => Says(place.Cells, category)).DistinctBy(place => place.Engagement).Take(MostGroups - wanted.Count))
            {
                ImmutableArray<PortfolioLink> chain = await portfolio.ChainsAsync([place.Engagement], cancellation);
                wanted.Add((place.Engagement.ToString(), [.. chain.Where(link => link.VendorKey == vendor.Key).SelectMany(link => Branch(chain, link)).Distinct()]));
            }

            if (places.Rows.Length < Piece)
            {
                break;
            }
        }

        return new OpenCell(
            vendor.Name, cell, await GroupsAsync([.. wanted], category, cancellation), Math.Max(0, cell.Engagements - wanted.Count), Impact.ImpactAddress.OfVendor(vendor.Key));
    }

    private static bool Says(ImmutableArray<PortfolioCell> cells, string category) =>
        AssessmentViews.Cells(cells).Any(cell => cell.Category == category && cell.State is not (HeatState.Clear or HeatState.NotCovered));

    /// <summary>The ids of a link and of every link beneath it; a ring of links is walked once.</summary>
    private static ImmutableArray<string> Branch(ImmutableArray<PortfolioLink> chain, PortfolioLink top)
    {
        List<PortfolioLink> branch = [top];
        for (int at = 0; at < branch.Count; at++)
        {
            branch.AddRange(chain.Where(link => link.Engagement == top.Engagement && link.Parent == branch[at].Place && !branch.Contains(link)));
        }

        return [.. branch.Select(link => link.Link)];
    }

    /// <param name="wanted">The engagements, each with the links that the findings must be about; none for all findings.</param>
    private async Task<ImmutableArray<HeatGroup>> GroupsAsync(ImmutableArray<(string Engagement, ImmutableArray<string> Links)> wanted, string category, CancellationToken cancellation)
    {
        ImmutableArray<HeatGroup>.Builder groups = ImmutableArray.CreateBuilder<HeatGroup>();
        foreach ((string engagement, ImmutableArray<string> links) in wanted)
        {
            if ((await engagements.FindAsync(engagement, cancellation))?.Detail is not { } detail)
            {
                continue;
            }

            bool faulted = detail.Row.Cells.Any(cell => cell.Category == category && cell.State == HeatState.Faulted);
            groups.Add(new HeatGroup(
                engagement,
                detail.Row.Title,
                [
                    .. detail.Findings.Where(finding => finding.Category == category && (links.IsEmpty || links.Contains(finding.LinkId ?? string.Empty)))
                        .OrderByDescending(finding => finding.Severity).ThenByDescending(finding => finding.Contribution)
                        .Select(finding => new HeatFinding(
                            finding, [.. finding.Evidence.Select(evidence => new HeatFact(FactPathWords.Of(evidence.Path, detail.Facts), evidence.Line, evidence.Quote))])),
                ],
                [.. detail.Unjudged.Where(rule => rule.Category == category)],
                faulted ? detail.Faults : []));
        }

        return groups.ToImmutable();
    }

    /// <summary>The portfolio as it was asked for; an agenda in its own order, all of it on pages of their own.</summary>
    private async Task<Page<PortfolioEntry>> EntriesAsync(HeatAddress address, CancellationToken cancellation)
    {
        PortfolioQuery query = address.Engagements(PageSize);
        if (await MeetingAsync(address, cancellation) is not { } meeting)
        {
            return await portfolio.ListAsync(query, cancellation);
        }

        ImmutableArray<EngagementId> agenda = [.. meeting.Agenda.Select(item => item.Engagement)];
        PortfolioQuery asked = query with { Only = agenda };
        if (address.Sort != HeatAddress.ByAgenda)
        {
            return await portfolio.ListAsync(asked, cancellation);
        }

        Page<PortfolioEntry> all = await portfolio.ListAsync(asked with { Skip = 0, Take = Math.Max(1, agenda.Length) }, cancellation);
        return new Page<PortfolioEntry>([.. all.Rows.OrderBy(entry => agenda.IndexOf(entry.Id)).Skip(address.From).Take(PageSize)], all.Total);
    }

    private IEnumerable<string> MarksOf(PortfolioEntry entry, ConditionCount? open)
    {
        if (open is { Overdue: > 0 })
        {
            yield return texts["Heat.ConditionsOverdue", open.Open, open.Overdue];
        }
        else if (open is not null)
        {
            yield return texts["Heat.Conditions", open.Open];
        }

        if (!entry.Reopened.IsEmpty)
        {
            yield return texts["Heat.Reopened"];
        }
    }

    private static ImmutableHashSet<string> Fitting(ImmutableArray<string> open, Func<string, int> length)
    {
        int left = MostUnfolded;
        HashSet<string> fitting = [];
        foreach (string key in open.Reverse())
        {
            left -= length(key);
            if (left < 0 && fitting.Count > 0)
            {
                break;
            }

            fitting.Add(key);
        }

        return [.. fitting];
    }

    private static IEnumerable<HeatRow> With(HeatRow row, ImmutableArray<HeatRow> below) => below.Prepend(row);

    /// <summary>Each link under the one that entrusts it; what hangs on nothing comes last rather than vanish.</summary>
    private static IEnumerable<PortfolioLink> InOrder(ImmutableArray<PortfolioLink> chain)
    {
        HashSet<int> seen = [];
        return [.. Below(null), .. chain.Where(link => !seen.Contains(link.Place))];

        List<PortfolioLink> Below(int? parent)
        {
            List<PortfolioLink> rows = [];
            foreach (PortfolioLink link in chain.Where(link => link.Parent == parent && seen.Add(link.Place)))
            {
                rows.Add(link);
                rows.AddRange(Below(link.Place));
            }

            return rows;
        }
    }

    private HeatRow Row(PortfolioEntry entry, bool unfolded, ConditionCount? conditions) => new()
    {
        Key = entry.Id.ToString(),
        Level = HeatLevel.Engagement,
        Title = entry.Title ?? shared["List.Untitled"],
        Address = $"/engagements/{entry.Id}",
        Under = string.Join(" · ", new[] { entry.Department, People(entry.People) }.OfType<string>()),
        Mark = string.Join(" · ", MarksOf(entry, conditions)),
        Grade = entry.Grade.ToString(),
        Change = entry.Before is { } before ? entry.Residual.CompareTo(before) : 0,
        Unfolds = !entry.Vendors.IsEmpty,
        Unfolded = unfolded,
        Cells = AssessmentViews.Cells(entry.Cells),
    };

    private HeatRow Row(PortfolioLink link) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"{link.Engagement}{Place}{link.Place}"),
        Level = HeatLevel.Link,
        Title = Name(link),
        Address = VendorId.TryParse(link.VendorKey, out _) ? $"/vendors/{link.VendorKey}" : null,
        Under = Tier(link.Tier),
        Grade = link.Grade?.ToString(),
        Depth = Math.Clamp(link.Tier, 1, 4),
        Cells = AssessmentViews.Cells(link.Cells),
    };

    private HeatRow Row(VendorEntry vendor, bool unfolded) => new()
    {
        Key = vendor.Key,
        Level = HeatLevel.Vendor,
        Title = vendor.Name,
        Address = vendor.VendorId is { } id ? $"/vendors/{id}" : Impact.ImpactAddress.OfVendor(vendor.Key),
        Under = texts["Heat.VendorUnder", vendor.Engagements, vendor.People.ToString("N0", CultureInfo.InvariantCulture)],
        Grade = vendor.Worst?.ToString(),
        Unfolds = vendor.Engagements > 0,
        Unfolded = unfolded,
        Cells = AssessmentViews.Cells(vendor.Cells),
    };

    private HeatRow Row(VendorPlace place) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"{place.Engagement}{Place}{place.Place}"),
        Level = HeatLevel.Place,
        Title = place.Title ?? shared["List.Untitled"],
        Address = $"/engagements/{place.Engagement}",
        Under = string.Join(" · ", new[] { Tier(place.Tier), People(place.People) }.OfType<string>()),
        Grade = place.Grade?.ToString(),
        Depth = 1,
        Cells = AssessmentViews.Cells(place.Cells),
    };

    private string Name(PortfolioLink link) => link.Name ?? texts["Heat.Nameless"];

    private string Tier(int tier) => shared["Chain.Tier" + Math.Clamp(tier, 1, 3)];

    private string? People(int? people) => people is { } count ? texts["Heat.People", count.ToString("N0", CultureInfo.InvariantCulture)].Value : null;
}
