using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Scoring.Tests.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Judging;

public class DueJudgementsTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Theory, OnSqlite, OnPostgres]
    public async Task VendorThatChanged_MakesDueTheEngagementsItIsIn_AndNoOther(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        VendorId vendor = await RegisterAsync(store, "株式会社あおぞら");
        await AssessedAsync(store, Chain("直接", "株式会社あおぞら"));
        await AssessedAsync(store, Chain("再委託先", "株式会社みどり", "（株）あおぞら"));
        await AssessedAsync(store, Chain("別の事業者", "株式会社みどり"));

        await ChangeAsync(store, new CorrectVendor(vendor, 1, TemporaryStore.By(), null, "JP", "変更"));

        (await DueTitlesAsync(store)).ShouldBe(["再委託先", "直接"], ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task VendorThatIsRegisteredOrRenamed_MakesDueWhatNamesIt_BeforeAndAfter(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await AssessedAsync(store, Chain("旧", "株式会社旧名"));
        await AssessedAsync(store, Chain("新", "株式会社新名"));
        VendorId vendor = await RegisterAsync(store, "株式会社旧名");
        (await DueTitlesAsync(store)).ShouldBe(["旧"]);
        await DrainAsync(store);

        await ChangeAsync(store, new RenameVendor(vendor, 1, TemporaryStore.By(), "株式会社新名"));

        (await DueTitlesAsync(store)).ShouldBe(["新", "旧"], ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task VendorWithACertification_MakesDueWhatAsksForItsScheme(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        VendorId vendor = await RegisterAsync(store, "株式会社あおぞら");
        await AssessedAsync(store, Open("ISMSを求める", "ISMS"));
        await AssessedAsync(store, Open("Pマークを求める", "P-mark"));
        await AssessedAsync(store, Chain("決まっている", "株式会社みどり"));

        await ChangeAsync(store, new RecordCertification(vendor, 1, TemporaryStore.By(), new VendorCertification { Id = Guid.NewGuid(), Scheme = "ISMS" }));

        (await DueTitlesAsync(store)).ShouldBe(["ISMSを求める"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task AnotherDay_MakesEverythingDueOnce_AndJudgingIt_StoresNothingWhenNothingChanged(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await AssessedAsync(store, Chain("一", "株式会社あおぞら"));
        await AssessedAsync(store, Chain("二", "株式会社みどり"));
        (await store.Get<IJudging>().NoteStaleAsync(Day)).ShouldBe(0);

        (await store.Get<IJudging>().NoteStaleAsync(Day.AddDays(1))).ShouldBe(2);
        (await store.Get<IJudging>().NoteStaleAsync(Day.AddDays(1))).ShouldBe(0);
        (await store.Get<IJudging>().JudgeAsync(Day.AddDays(1))).ShouldBe(2);

        store.File.Query("SELECT count(*) FROM scoring_assessment").ShouldBe(["2"]);
        (await store.Get<IJudging>().NoteStaleAsync(Day.AddDays(1))).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task WhatBecomesDueWhileItIsJudged_StaysDue(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId id = await AssessedAsync(store, Chain("一", "株式会社あおぞら"));
        await store.Get<IJudging>().NoteAsync(new EngagementNews(id, 2, 1, EngagementChange.ConsentRecorded));
        store.File.Query(server == TestServer.Postgres
            ? "CREATE RULE again AS ON DELETE TO scoring_portfolio DO ALSO UPDATE scoring_due SET \"Number\" = \"Number\" + 1"
            : "CREATE TRIGGER again AFTER DELETE ON scoring_portfolio BEGIN UPDATE scoring_due SET Number = Number + 1; END");

        await store.Get<IJudging>().JudgeAsync(Day, most: 1);

        (await store.Get<IJudging>().ProgressAsync()).Waiting.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ManyWhoNoteTheSameAtOnce_DoNotMeet(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        await AssessedAsync(store, Chain("一", "株式会社あおぞら"));
        await AssessedAsync(store, Chain("二", "株式会社みどり"));
        VendorId vendor = await RegisterAsync(store, "株式会社あおぞら");
        VendorNews news = VendorNews.Of((await store.RegistryNewsAsync()).Last());

        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => i % 2 == 0
            ? store.Get<IJudging>().NoteAsync(news)
            : store.Get<IJudging>().NoteStaleAsync(Day.AddDays(1)))));

        vendor.ShouldBe(news.VendorId);
        (await store.Get<IJudging>().ProgressAsync()).Waiting.ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Reconcile_FindsWhatWasNeverJudged_WhatChanged_AndWhatIsGone(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId changed = await AssessedAsync(store, Chain("変わった", "株式会社あおぞら"));
        await store.OpenAsync(Chain("判定前に止まった", "株式会社みどり"));
        EngagementId gone = await store.OpenAsync(Chain("見本", "株式会社みどり"), sample: true);
        await store.Assessments.AssessAsync(gone, Day);
        await store.Engagements.RecordConsentAsync(new(changed, 1, "株式会社あおぞら", Day, "承諾1", TemporaryStore.By()));
        await store.Engagements.RemoveSamplesAsync(TemporaryStore.By());

        await store.Get<IJudging>().ReconcileAsync(Day);
        (await store.Get<IJudging>().ProgressAsync()).Waiting.ShouldBe(3);
        await DrainAsync(store);

        Page<PortfolioEntry> rows = await store.Get<IPortfolio>().ListAsync(new PortfolioQuery { Sort = PortfolioSort.Title });
        rows.Rows.Select(r => (r.Title, r.Revision)).ShouldBe([("変わった", 2L), ("判定前に止まった", 1L)], ignoreOrder: true);
    }

    private static async Task<VendorId> RegisterAsync(TemporaryStore store, string name)
    {
        VendorId id = VendorId.New();
        await ChangeAsync(store, new RegisterVendor(id, TemporaryStore.By(), name));
        return id;
    }

    private static async Task ChangeAsync(TemporaryStore store, VendorCommand command)
    {
        (await store.Get<IVendorRegistry>().ExecuteAsync(command)).ShouldBeOfType<VendorChangeResult.Saved>();
        await store.Get<IJudging>().NoteAsync(VendorNews.Of((await store.RegistryNewsAsync()).Last()));
    }

    private static async Task<EngagementId> AssessedAsync(TemporaryStore store, EngagementFacts facts)
    {
        EngagementId id = await store.OpenAsync(facts);
        await store.Assessments.AssessAsync(id, Day);
        return id;
    }

    private static Task<int> DrainAsync(TemporaryStore store) => store.Get<IJudging>().JudgeAsync(Day);

    private static Task<List<string>> DueTitlesAsync(TemporaryStore store) =>
        Task.FromResult(store.File.Query("""SELECT p."Title" FROM scoring_due d JOIN scoring_portfolio p ON p."EngagementId" = d."EngagementId" """));

    private static EngagementFacts Chain(string title, params string[] vendors) => new EngagementFacts
    {
        Title = Fact.Known(title, Source.Paper(1, title)),
        Chain = [.. vendors.Select((name, i) => new ChainLink { Id = $"{i + 1}", Tier = i + 1, ParentId = i == 0 ? null : $"{i}", Name = Fact.Known(name, Source.Paper(2, name)) })],
    }.WithPaths();

    private static EngagementFacts Open(string title, string scheme) => new EngagementFacts
    {
        Title = Fact.Known(title, Source.Paper(1, title)),
        Chain = [new ChainLink { Id = "1", Tier = 1, Undecided = Fact.Known(true, Source.Paper(2, "未定")), Conditions = [new SelectionCondition { AnyOf = [scheme] }] }],
    }.WithPaths();
}
