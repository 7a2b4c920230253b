using System.Text.Json.Nodes;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.PluginHost;
using VendorRisk.Scoring.Backtests;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Pool;
using VendorRisk.Scoring.Scale;
using VendorRisk.Scoring.Tests.Assessments;
using VendorRisk.Scoring.Tests.Packs;
using VendorRisk.Scoring.Tests.Policies;
using VendorRisk.Scoring.Tests.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Backtests;

public sealed class BacktestTests : IDisposable
{
    private const string OnTitle = "return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title)));";
    private const string OnUnnamedVendor =
        "return context.Facts.Chain.Any(l => !l.Name.IsKnown) ? RuleResult.Missing(\"chain/0/name\") : RuleResult.Found(ImmutableArray.Create(On(context.Facts.Chain[0].Name)));";

    private readonly TestPlugins _plugins = new();
    private readonly Assessor _assessor = TestPack.Assessor(TestRule.OnTitle("data.in-force", Severity.Low));

    private Backtest Backtest => new(_assessor, new ScoringOptions { PluginsFolder = "", HardLimit = TimeSpan.FromSeconds(20) }, new NoPortfolio(), new LocalJudging());

    [Fact]
    public async Task Pack_WithANewId_IsAddedAndEveryDifferenceIsReported()
    {
        using Proposal proposal = Open("New", OnUnnamedVendor, "paper.new");
        proposal.Against.ShouldBeNull();
        BacktestReport report = await RunAsync(proposal, 12);

        report.Engagements.ShouldBe(12);
        report.FindingsAdded.ShouldBe(8);
        report.FindingsRemoved.ShouldBe(0);
        report.Different.ShouldBe(12);
        report.ResidualAfter.ShouldBeGreaterThan(report.ResidualBefore);
        report.Grades.Sum(g => g.Engagements).ShouldBe(12);
        RuleDifference rule = report.Rules.ShouldHaveSingleItem();
        rule.Rule.ShouldBe("paper.new");
        rule.Before.ShouldBeNull();
        (rule.After!.Findings, rule.After.Unknown, rule.After.Faults, rule.Added).ShouldBe((8, 4, 0, 8));
        rule.After.Mean.ShouldBeGreaterThan(TimeSpan.Zero);
        report.Differences.Single(d => d.Id == "e003").UnknownAdded.ShouldBe(["paper.new"]);
        report.Differences.Single(d => d.Id == "e001").Added.ShouldHaveSingleItem().Message.Ja.ShouldBe("例です。");
    }

    [Fact]
    public async Task Pack_WithTheIdOfOneInForce_TakesItsPlace()
    {
        _plugins.With("Test", TestPlugins.PackSource("Test", "data.in-force", "return RuleResult.Nothing;"), version: "2.0.0");
        using Proposal proposal = Backtest.OpenPack(Path.Combine(_plugins.Folder.FullName, "Test"));
        (proposal.Against, proposal.Version).ShouldBe(("1.0.0", "2.0.0"));
        BacktestReport report = await RunAsync(proposal, 3);
        (report.FindingsAdded, report.FindingsRemoved).ShouldBe((0, 3));
        report.ResidualAfter.ShouldBeLessThan(report.ResidualBefore);
        report.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pack_ThatFaults_MakesTheEngagementsIncompleteAndIsNeverAZero()
    {
        using Proposal proposal = Open("Throws", "throw new InvalidOperationException(\"no\");", "paper.throws");
        BacktestReport report = await RunAsync(proposal, 4);
        report.NewlyIncomplete.ShouldBe(4);
        FaultCount fault = report.Faults.ShouldHaveSingleItem();
        (fault.Fault.Rule, fault.Fault.Kind, fault.Engagements, fault.Example, fault.New).ShouldBe(("paper.throws", FaultKind.Threw, 4, "e001", true));
    }

    [Fact]
    public async Task Pack_ThatFindsNothing_ChangesNothing()
    {
        using Proposal proposal = Open("Silent", "return RuleResult.Nothing;", "paper.silent");
        BacktestReport report = await RunAsync(proposal, 5);
        (report.Different, report.ResidualAfter - report.ResidualBefore).ShouldBe((0, 0m));
        report.Rules.ShouldHaveSingleItem().After!.Findings.ShouldBe(0);
    }

    [Fact]
    public async Task Report_OnOneAndOnFourThreads_IsTheSameButForTheTimes()
    {
        using Proposal proposal = Open("New", OnUnnamedVendor, "paper.new");
        BacktestReport one = await RunAsync(proposal, 60, threads: 1);
        BacktestReport four = await RunAsync(proposal, 60, threads: 4);
        UntimedReport.Of(four).ShouldBe(UntimedReport.Of(one));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Store_OnOneAndOnFourThreads_GivesTheReportThatItsFactsGive(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        List<PortfolioCase> cases = [];
        for (int number = 1; number <= 70; number++)
        {
            EngagementId id = await store.OpenAsync(TestPortfolio.Facts(number));
            await store.Assessments.AssessAsync(id, TestPortfolio.Day);
            EngagementFacts facts = TestPortfolio.Facts(number);
            cases.Add(new PortfolioCase(id.ToString(), TestPortfolio.Day, () => facts));
        }

        IBacktest backtest = store.Get<IBacktest>();
        using Proposal proposal = backtest.OpenPolicy("policy.json", TestPolicy.Changed(p =>
        {
            p["version"] = "2026-2";
            p["bands"] = new JsonObject { ["B"] = 1, ["C"] = 2, ["D"] = 3, ["E"] = 4 };
        }));
        List<int> progress = [];
        BacktestReport one = await backtest.RunAsync(proposal, new BacktestScope { Threads = 1 }, new NotedProgress(progress));
        BacktestReport four = await backtest.RunAsync(proposal, new BacktestScope { Threads = 4 });
        BacktestReport given = await backtest.RunAsync(proposal, new BacktestScope { Threads = 4, Instead = cases.ToAsyncEnumerable() });

        (one.Engagements, one.Flipped).ShouldBe((70, 70));
        progress[..3].ShouldBe([32, 64, 70]);
        UntimedReport.Of(four).ShouldBe(UntimedReport.Of(one));
        UntimedReport.Of(given).ShouldBe(UntimedReport.Of(one));
    }

    [Fact]
    public async Task Policy_WithOtherBands_FlipsGradesAndMovesNoFinding()
    {
        byte[] json = TestPolicy.Changed(p =>
        {
            p["version"] = "2026-2";
            p["bands"] = new JsonObject { ["B"] = 1, ["C"] = 2, ["D"] = 3, ["E"] = 4 };
        });
        using Proposal proposal = Backtest.OpenPolicy("policy.json", json);
        BacktestReport report = await RunAsync(proposal, 6);
        report.Flipped.ShouldBe(6);
        (report.FindingsAdded, report.FindingsRemoved).ShouldBe((0, 0));
        report.Differences.ShouldAllBe(d => d.GradeAfter == Grade.E);
    }

    [Fact]
    public void Policy_ThatIsWrong_IsRefusedWithEveryProblem() =>
        Should.Throw<PolicyException>(() => Backtest.OpenPolicy("policy.json", "{}"u8)).Problems.Length.ShouldBeGreaterThan(3);

    [Fact]
    public async Task Pack_ThatCannotBeLoaded_SaysWhyAndCannotBeRun()
    {
        using Proposal proposal = Backtest.OpenPack(_plugins.Folder.FullName);
        proposal.Problems.ShouldHaveSingleItem().ShouldContain("plugin.json");
        await Should.ThrowAsync<InvalidOperationException>(() => RunAsync(proposal, 1));
    }

    [Fact]
    public async Task Run_ThatIsCancelled_Ends()
    {
        using Proposal proposal = Open("Silent", "return RuleResult.Nothing;", "paper.silent");
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(
            () => Backtest.RunAsync(proposal, new BacktestScope { Instead = TestPortfolio.Of(1000) }, null, stop.Token));
    }

    [Fact]
    public void DryRun_SaysWhatEachRuleDid()
    {
        using Proposal found = Open("Found", OnTitle, "paper.found");
        RuleTrial trial = DryRun(found, 1);
        trial.Outcome.ShouldBe(TrialOutcome.Found);
        trial.Findings.ShouldHaveSingleItem().Evidence[0].Path.ShouldBe("title");

        using Proposal missing = Open("Missing", OnUnnamedVendor, "paper.missing");
        DryRun(missing, 3).Missing.ShouldBe(["chain/0/name"]);

        using Proposal idle = Open("Idle", "return new RuleResult.NotApplicable(\"対象がありません。\");", "paper.idle");
        (DryRun(idle, 1).Outcome, DryRun(idle, 1).Reason).ShouldBe((TrialOutcome.NotApplicable, "対象がありません。"));

        using Proposal thrown = Open("Thrown", "throw new InvalidOperationException(\"no\");", "paper.thrown");
        DryRun(thrown, 1).Outcome.ShouldBe(TrialOutcome.Faulted);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Portfolio_OfTheStore_IsTheNewestFactsOfEachEngagementJudgedOnTheirDay(TestServer server)
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(server);
        EngagementId first = await store.OpenAsync(TestPortfolio.Facts(1));
        EngagementId second = await store.OpenAsync(TestPortfolio.Facts(2));
        await store.Assessments.AssessAsync(first, TestPortfolio.Day);
        await store.Assessments.AssessAsync(first, TestPortfolio.Day.AddDays(9));
        await store.Assessments.AssessAsync(second, TestPortfolio.Day);

        PortfolioCase[] all = await ReadAsync(store, null);
        all.ToDictionary(c => c.Id, c => (c.AsOf, c.Facts().Title.Value)).ShouldBe(
            new Dictionary<string, (DateOnly, string?)> { [first.ToString()] = (TestPortfolio.Day.AddDays(9), "業務1"), [second.ToString()] = (TestPortfolio.Day, "業務2") },
            ignoreOrder: true);
        (await ReadAsync(store, TestPortfolio.Day.AddDays(1))).ShouldHaveSingleItem().Id.ShouldBe(first.ToString());
    }

    public void Dispose()
    {
        _assessor.Dispose();
        _plugins.Dispose();
    }

    private Proposal Open(string id, string body, string rule)
    {
        _plugins.WithRule(id, body, rule);
        Proposal proposal = Backtest.OpenPack(Path.Combine(_plugins.Folder.FullName, id));
        proposal.Problems.ShouldBeEmpty();
        return proposal;
    }

    private RuleTrial DryRun(Proposal proposal, int number) =>
        Backtest.DryRun(proposal, TestPortfolio.Facts(number), TestPortfolio.Day).Rules.ShouldHaveSingleItem();

    private Task<BacktestReport> RunAsync(Proposal proposal, int engagements, int threads = 2) =>
        Backtest.RunAsync(proposal, new BacktestScope { Instead = TestPortfolio.Of(engagements), Threads = threads });

    private static async Task<PortfolioCase[]> ReadAsync(TemporaryStore store, DateOnly? since)
    {
        IPortfolioFacts portfolio = store.Get<IPortfolioFacts>();
        return [.. await portfolio.ReadAsync(await portfolio.NewestAsync(since))];
    }
}
