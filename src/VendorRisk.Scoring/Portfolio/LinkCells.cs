using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>The cells of each link of a chain: its own, and those of what runs through it.</summary>
internal static class LinkCells
{
    /// <summary>The cells of every link in chain order.</summary>
    public static ImmutableArray<(ImmutableArray<PortfolioCell> Own, ImmutableArray<PortfolioCell> Reach)> Of(EngagementFacts facts, Assessment assessment)
    {
        ImmutableArray<PortfolioCell>[] own = [.. facts.Chain.Select((link, place) => Own(facts, assessment, link, place))];
        return [.. facts.Chain.Select((link, place) => (own[place], Together(Branch(facts, place).Select(below => own[below]))))];
    }

    /// <summary>The worst of several, category by category, with the findings of all.</summary>
    public static ImmutableArray<PortfolioCell> Together(IEnumerable<ImmutableArray<PortfolioCell>> rows)
    {
        ImmutableArray<PortfolioCell>[] all = [.. rows];
        return
        [
            .. RiskCategories.All.Select((category, place) =>
            {
                PortfolioCell[] cells = [.. all.Select(row => row[place])];
                PortfolioCell worst = cells.MaxBy(CellWeight.Of)!;
                return worst with
                {
                    Points = cells.Select(cell => cell.Points).Aggregate(Points.Zero, (a, b) => a + b),
                    Findings = cells.Sum(cell => cell.Findings),
                    Unknown = cells.Sum(cell => cell.Unknown),
                };
            }),
        ];
    }

    /// <summary>The place of the link that entrusts one; null when the ward does, or when the facts name none that is there.</summary>
    public static int? ParentOf(EngagementFacts facts, ChainLink link)
    {
        int place = link.ParentId is { } parent ? facts.Chain.ToList().FindIndex(other => other.Id == parent && other != link) : -1;
        return place < 0 ? null : place;
    }

    private static ImmutableArray<PortfolioCell> Own(EngagementFacts facts, Assessment assessment, ChainLink link, int index)
    {
        UnjudgedRule[] open = [.. assessment.Unjudged.Where(rule => Concerns(rule, facts, link, index))];
        AssessedFinding[] findings = [.. assessment.Findings.Where(finding => finding.LinkId == link.Id)];
        return
        [
            .. assessment.Categories.Select(category =>
            {
                AssessedFinding[] own = [.. findings.Where(finding => finding.Category == category.Category)];
                UnjudgedRule[] unknown = [.. open.Where(rule => rule.Category == category.Category)];
                CategoryState state = category.State is CategoryState.Unknown or CategoryState.Judged
                    ? unknown.Length > 0 ? CategoryState.Unknown : CategoryState.Judged
                    : category.State;
                Points points = own.Select(finding => finding.Contribution).Concat(unknown.Select(rule => rule.Contribution)).Aggregate(Points.Zero, (a, b) => a + b);
                return new PortfolioCell(category.Category, state, points, own.Length, own.Length == 0 ? null : own.Max(finding => finding.Severity), unknown.Length);
            }),
        ];
    }

    /// <summary>The link itself and every link beneath it; a ring of links is walked once.</summary>
    private static List<int> Branch(EngagementFacts facts, int top)
    {
        List<int> branch = [top];
        for (int at = 0; at < branch.Count; at++)
        {
            string id = facts.Chain[branch[at]].Id;
            branch.AddRange(Enumerable.Range(0, facts.Chain.Length).Where(place => facts.Chain[place].ParentId == id && !branch.Contains(place)));
        }

        return branch;
    }

    private static bool Concerns(UnjudgedRule rule, EngagementFacts facts, ChainLink link, int index)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"chain/{index}/");
        return rule.Missing.Any(path => path.StartsWith(place, StringComparison.Ordinal) || SheetOf(path, facts)?.LinkId == link.Id);
    }

    private static SheetFacts? SheetOf(string path, EngagementFacts facts) =>
        path.Split('/') is ["sheets", var number, ..] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int sheet) && sheet < facts.Sheets.Length
            ? facts.Sheets[sheet]
            : null;
}
