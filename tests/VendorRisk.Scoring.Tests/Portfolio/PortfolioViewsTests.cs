using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Scale;
using VendorRisk.Scoring.Tests.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Portfolio;

public class PortfolioViewsTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_AreFilteredSortedAndCutByTheStore(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        for (int i = 0; i < 7; i++)
        {
            await AssessedAsync(store, Facts($"案内の発送 {i}", i % 2 == 0 ? "健康課" : "税務課", "株式会社あおぞら", 100 * (i + 1)));
        }

        IPortfolio portfolio = store.Get<IPortfolio>();
        Page<PortfolioEntry> second = await portfolio.ListAsync(new PortfolioQuery { Sort = PortfolioSort.People, Descending = false, Skip = 2, Take = 3 });
        Page<PortfolioEntry> tax = await portfolio.ListAsync(new PortfolioQuery { Department = "税務課" });
        Page<PortfolioEntry> words = await portfolio.ListAsync(new PortfolioQuery { Words = "ｱｵｿﾞﾗ　発送 3" });

        second.Total.ShouldBe(7);
        second.Rows.Select(r => r.People).ShouldBe([300, 400, 500]);
        second.Rows[0].Cells.Select(c => c.Category).ShouldBe(RiskCategories.All);
        tax.Total.ShouldBe(3);
        words.Rows.ShouldHaveSingleItem().Title.ShouldBe("案内の発送 3");
        (await portfolio.FacetsAsync()).Departments.ShouldBe(["健康課", "税務課"], ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_AreSortedByBytes_AndWhatIsUnknownIsTheLeast(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        foreach (string title in new[] { "b", "亜", "ア", "A", "a" })
        {
            await AssessedAsync(store, Facts(title, "健康課", "株式会社あおぞら", 100));
        }

        await AssessedAsync(store, new EngagementFacts { Chain = [new ChainLink { Id = "1", Tier = 1, Name = Fact.Known("株式会社あおぞら", Source.Paper(4, "名")) }] }.WithPaths());
        IPortfolio portfolio = store.Get<IPortfolio>();

        async Task<string?[]> TitlesAsync(bool descending) =>
            [.. (await portfolio.ListAsync(new PortfolioQuery { Sort = PortfolioSort.Title, Descending = descending })).Rows.Select(r => r.Title)];

        (await TitlesAsync(descending: false)).ShouldBe([null, "A", "a", "b", "ア", "亜"]);
        (await TitlesAsync(descending: true)).ShouldBe(["亜", "ア", "b", "a", "A", null]);
        (await portfolio.ListAsync(new PortfolioQuery { Sort = PortfolioSort.People, Descending = false })).Rows[0].People.ShouldBeNull();
        (await portfolio.ListAsync(new PortfolioQuery { Sort = PortfolioSort.People, Descending = true })).Rows[^1].People.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Names_OfAnyLength_AreShown(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        string name = string.Concat(Enumerable.Range(0x4e00, 5000).Select(c => (char)c));
        EngagementId id = await AssessedAsync(store, Facts(name, name, name, 100));
        (await store.Get<IPortfolio>().FindAsync(id)).ShouldNotBeNull().Title.ShouldBe(name);
        VendorEntry vendor = (await store.Get<IPortfolio>().ListVendorsAsync(new VendorQuery())).Rows.ShouldHaveSingleItem();
        vendor.Name.ShouldBe(name);
        (await store.Get<IPortfolio>().PlacesAsync(vendor.Key, 0, 10)).Rows.ShouldHaveSingleItem().Engagement.ShouldBe(id);
        (await store.Get<IPortfolio>().ListAsync(new PortfolioQuery { Department = name })).Total.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Question_InWhatIsNoText_FindsNothing(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await AssessedAsync(store, Facts("案内の発送", "健康課", "株式会社あおぞら", 100));
        (await store.Get<IPortfolio>().ListAsync(new PortfolioQuery { Words = "案\0内" })).Total.ShouldBe(0);
        (await store.Get<IPortfolio>().ListAsync(new PortfolioQuery { Department = "健康\ud83d課" })).Total.ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Row_SaysWhatTheAssessmentSays(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId id = await AssessedAsync(store, Facts("案内の発送", "健康課", "株式会社あおぞら", 100));
        Scoring.Assessments.Assessment assessment = (await store.Assessments.NewestAsync(id))!.Assessment;

        PortfolioEntry row = (await store.Get<IPortfolio>().FindAsync(id)).ShouldNotBeNull();

        (row.Grade, row.Residual, row.Inherent, row.Findings).ShouldBe((assessment.Grade, assessment.Residual, assessment.Inherent, assessment.Findings.Length));
        row.Worst.ShouldBe(assessment.Findings[0].Message);
        row.Cells.Sum(c => c.Points.Tenths).ShouldBe(assessment.Categories.Sum(c => c.Score.Tenths));
        (await store.Get<IPortfolio>().ListAsync(new PortfolioQuery { Category = assessment.Findings[0].Category })).Total.ShouldBe(1);
        (await store.Get<IPortfolio>().ListAsync(new PortfolioQuery { Grade = Grade.A })).Total.ShouldBe(assessment.Grade == Grade.A ? 1 : 0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task OneFirm_InThreeSpellings_IsOneVendor_UntilItIsRegisteredAndAfter(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        foreach (string name in new[] { "株式会社みどり印刷", "（株）みどり印刷", "みどり印刷㈱" })
        {
            await AssessedAsync(store, Facts("発送 " + name, "健康課", name, 1000));
        }

        IPortfolio portfolio = store.Get<IPortfolio>();
        VendorEntry named = (await portfolio.ListVendorsAsync(new VendorQuery())).Rows.ShouldHaveSingleItem();
        (named.VendorId, named.Engagements, named.People).ShouldBe((null, 3, 3000L));

        RegisterVendor command = new(VendorId.New(), TemporaryStore.By(), "株式会社みどり印刷");
        (await store.Get<IVendorRegistry>().ExecuteAsync(command)).ShouldBeOfType<VendorChangeResult.Saved>();
        await store.Get<IJudging>().NoteAsync(VendorNews.Of((await store.RegistryNewsAsync()).Last()));
        await DrainAsync(store);

        VendorEntry registered = (await portfolio.ListVendorsAsync(new VendorQuery { Words = "みどり" })).Rows.ShouldHaveSingleItem();
        (registered.VendorId, registered.Engagements).ShouldBe((command.VendorId, 3));
        (await portfolio.PlacesAsync(registered.Key, 0, 2)).ShouldSatisfyAllConditions(p => p.Total.ShouldBe(3), p => p.Rows.Length.ShouldBe(2));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Lists_AskAConstantNumberOfQuestions(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await AssessedAsync(store, Facts("一件目", "健康課", "株式会社あおぞら", 100));
        int one = await store.StatementsAsync(() => store.Get<IPortfolio>().ListAsync(new PortfolioQuery()));
        for (int i = 0; i < 12; i++)
        {
            await AssessedAsync(store, Facts($"案件 {i}", "健康課", $"株式会社第{i}", 100));
        }

        int many = await store.StatementsAsync(() => store.Get<IPortfolio>().ListAsync(new PortfolioQuery()));
        int vendors = await store.StatementsAsync(() => store.Get<IPortfolio>().ListVendorsAsync(new VendorQuery()));

        one.ShouldBe(3);
        many.ShouldBe(one);
        vendors.ShouldBe(3);
    }

    private static async Task<EngagementId> AssessedAsync(TemporaryStore store, EngagementFacts facts)
    {
        EngagementId id = await store.OpenAsync(facts);
        await store.Assessments.AssessAsync(id, Day);
        return id;
    }

    private static Task<int> DrainAsync(TemporaryStore store) => store.Get<IJudging>().JudgeAsync(Day);

    private static EngagementFacts Facts(string title, string department, string vendor, int people) => new EngagementFacts
    {
        Title = Fact.Known(title, Source.Paper(1, title)),
        Department = Fact.Known(department, Source.Paper(2, department)),
        People = new PeopleCount { Count = Fact.Known(people, Source.Paper(3, "人")) },
        Chain = [new ChainLink { Id = "1", Tier = 1, Name = Fact.Known(vendor, Source.Paper(4, vendor)) }],
    }.WithPaths();
}
