using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Scale;
using VendorRisk.Scoring.Tests.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Portfolio;

public class ChainCellsTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Theory, OnSqlite, OnPostgres]
    public async Task Vendor_ShowsTheWorstOfWhatRunsThroughIt_WithEngagementsAndPeople(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId one = await AssessedAsync(store, Facts("一件目", 100, "株式会社あおぞら", "みなと発送株式会社"));
        EngagementId two = await AssessedAsync(store, Facts("二件目", 300, "株式会社あおぞら"));
        IPortfolio portfolio = store.Get<IPortfolio>();

        ImmutableArray<VendorEntry> vendors = (await portfolio.ListVendorsAsync(new VendorQuery { InChains = true })).Rows;
        ImmutableArray<PortfolioLink> chains = await portfolio.ChainsAsync([one, two]);
        VendorEntry contractor = vendors.Single(v => v.Name == "株式会社あおぞら");

        contractor.LargestPeople.ShouldBe(300);
        contractor.Cells.Select(c => c.Category).ShouldBe(RiskCategories.All);
        chains.Length.ShouldBe(3);
        chains.Single(l => l.Name == "みなと発送株式会社").Parent.ShouldBe(0);
        foreach ((PortfolioCell cell, int place) in contractor.Cells.Select((cell, place) => (cell, place)))
        {
            PortfolioCell[] through = [.. chains.Where(l => l.VendorKey == contractor.Key).Select(l => l.Reach[place])];
            cell.Worst.ShouldBe(through.Max(c => c.Worst));
            cell.Findings.ShouldBe(through.Sum(c => c.Findings));
            cell.Engagements.ShouldBe(through.Count(c => c.Findings > 0 || c.State != CategoryState.Judged && c.State != CategoryState.NotCovered));
        }

        // What a link passes on holds everything of the link beneath it.
        PortfolioLink top = chains.Single(l => l.Engagement == one && l.Tier == 1);
        PortfolioLink below = chains.Single(l => l.Tier == 2);
        top.Reach.Sum(c => c.Findings).ShouldBe(top.Cells.Sum(c => c.Findings) + below.Cells.Sum(c => c.Findings));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Links_HoldTheFindingsAboutThem_AndNoOther(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId id = await AssessedAsync(store, Facts("一件目", 100, "株式会社あおぞら", "みなと発送株式会社"));
        Assessment assessment = (await store.Assessments.NewestAsync(id))!.Assessment;

        foreach (PortfolioLink link in await store.Get<IPortfolio>().ChainsAsync([id]))
        {
            link.Cells.Sum(c => c.Findings).ShouldBe(assessment.Findings.Count(f => f.LinkId == link.Link));
            link.Cells.Max(c => c.Worst).ShouldBe(assessment.Links.Single(l => l.LinkId == link.Link).Worst);
        }
    }

    [Fact]
    public void Cells_SurviveBeingPacked()
    {
        ImmutableArray<PortfolioCell> cells =
        [
            .. RiskCategories.All.Select((category, place) => new PortfolioCell(
                category, (CategoryState)(place % 4), new Points(place * 7), place, place == 0 ? null : (Severity)(place % 5), place % 3)),
        ];

        PackedCells.Read(PackedCells.Write(cells)).ShouldBe(cells);
        PackedCells.Read("").ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task AfterADecision_RowsSayWhatBecameWorseSince(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        // The rule of this store finds nothing as of 2027, and something as of the day after the decision.
        DateOnly clear = new(2027, 1, 1);
        EngagementId id = await store.OpenAsync(Facts("一件目", 100, "株式会社あおぞら"));
        await store.Assessments.AssessAsync(id, clear);
        (await store.Get<IPortfolio>().FindAsync(id))!.Before.ShouldBeNull();
        (await store.Engagements.RecordDecisionAsync(new RecordDecision(id, 1, 1, DecisionOutcome.Approved, JapanClock.DateOf(TimeProvider.System.GetUtcNow()), "", TemporaryStore.By()))).ShouldBeOfType<ChangeResult.Saved>();
        await store.Assessments.AssessAsync(id, clear);
        PortfolioEntry decided = (await store.Get<IPortfolio>().FindAsync(id))!;

        await store.Engagements.AddVersionAsync(new AddEngagementVersion(id, 2, Facts("一件目", 100_000, "株式会社あおぞら", "みなと発送株式会社"), null, TemporaryStore.By()));
        await store.Assessments.AssessAsync(id, Day);
        PortfolioEntry later = (await store.Get<IPortfolio>().FindAsync(id))!;

        decided.Before.ShouldBe(decided.Residual);
        decided.Reopened.ShouldBeEmpty();
        later.Reopened.ShouldBe([ReopenGround.Vendor, ReopenGround.People, ReopenGround.Grade], ignoreOrder: true);
        decided.Cells.ShouldAllBe(c => c.Change == 0);
        later.Before.ShouldBe(decided.Residual);
        later.Residual.ShouldBeGreaterThan(decided.Residual);
        later.Cells.ShouldContain(c => c.Change > 0);
    }

    private static async Task<EngagementId> AssessedAsync(TemporaryStore store, EngagementFacts facts)
    {
        EngagementId id = await store.OpenAsync(facts);
        await store.Assessments.AssessAsync(id, Day);
        return id;
    }

    private static EngagementFacts Facts(string title, int people, params string[] vendors) => new EngagementFacts
    {
        Title = Fact.Known(title, Source.Paper(1, title)),
        Department = Fact.Known("健康課", Source.Paper(2, "健康課")),
        People = new PeopleCount { Count = Fact.Known(people, Source.Paper(3, "人")) },
        Chain =
        [
            .. vendors.Select((name, place) => new ChainLink
            {
                Id = string.Join('.', Enumerable.Repeat("1", place + 1)),
                ParentId = place == 0 ? null : string.Join('.', Enumerable.Repeat("1", place)),
                Tier = place + 1,
                Name = Fact.Known(name, Source.Paper(4 + place, name)),
            }),
        ],
    }.WithPaths();
}
