using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.PluginHost.Loading;
using VendorRisk.PluginHost.Packs;
using VendorRisk.PluginHost.Shipping;
using VendorRisk.PluginHost.Workers;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Tests.Packs.Hostile;

/// <summary>Foreign plugins do their worst in a process of their own: the host lives on, says what happened, and judges the next engagement.</summary>
public sealed class HostileWorkerTests : IDisposable
{
    private const string OnTitle = "return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title)));";
    private const string StackOverflow = "return Deep(context); } private static RuleResult Deep(RuleContext c) { return c.Facts.Title.Path.Length > 0 ? Pass(Deep(c)) : RuleResult.Nothing; } private static RuleResult Pass(RuleResult r) { return r;";
    private const string AllocationBomb = "var kept = new List<byte[]>(); while (true) { var more = new byte[1 << 20]; Array.Fill(more, (byte)1); kept.Add(more); }";
    private const string CatchingBomb = "var kept = new List<byte[]>(); while (true) { try { kept.Add(new byte[1 << 16]); } catch (OutOfMemoryException) { } }";
    private static readonly EngagementFacts Facts = new EngagementBuilder().Title("案内の発送", line: 3).WithVendor("株式会社みどり印刷").Build();
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1.5);

    // A loaded machine must not turn a broken memory limit into a broken time limit.
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);
    private static readonly DateOnly Day = new(2026, 4, 1);
    private readonly TestPlugins _plugins = new();
    private readonly TestPlugins _own = new TestPlugins().WithRule("Good", OnTitle, "cloud.good");
    private readonly List<PackHost> _hosts = [];

    public void Dispose()
    {
        _hosts.ForEach(h => h.Dispose());
        _plugins.Dispose();
        _own.Dispose();
    }

    [Fact]
    public void Assess_ForeignRule_JudgesAsInTheHost()
    {
        const string Body = OnTitle;
        RulesInForce foreign = InForce(("Foreign", "paper.example", Body), Long);
        using TestPlugins plugins = new TestPlugins().WithRule("Foreign", Body).WithRule("Good", OnTitle, "cloud.good");
        using Assessor own = plugins.Assessor();
        AssessmentText.Of(foreign.Assess(Facts, Day)).ShouldBe(AssessmentText.Of(own.Assess(Facts, Day)));
        foreign.Assess(Facts, Day).Complete.ShouldBeTrue();
    }

    [Theory]
    [InlineData(StackOverflow, FaultKind.Breached, "スタック")]
    [InlineData(AllocationBomb, FaultKind.Breached, "メモリー")]
    [InlineData("while (true) { }", FaultKind.TimedOut, "以内に終わりません")]
    [InlineData("throw new InvalidOperationException(\"壊れた\");", FaultKind.Threw, "壊れた")]
    [InlineData("return RuleResult.Found(ImmutableArray.Create(On(new Fact<string> { Path = \"no/such\" })));", FaultKind.BadEvidence, "no/such")]
    [InlineData("return RuleResult.Found(Enumerable.Repeat(On(context.Facts.Title), 1000000).ToImmutableArray());", FaultKind.Breached, "")]
    [InlineData("return new RuleResult.Evaluated { Findings = default };", FaultKind.Threw, "初期化")]
    public void Assess_HostileForeignRule_IsAFaultAndTheNextRuleAndAssessmentWork(string body, FaultKind kind, string says)
    {
        RulesInForce rules = InForce(
            ("Hostile", "paper.example", "if (context.Facts.Title.IsKnown) { " + Split(body)), kind == FaultKind.TimedOut ? Short : Long);
        Assessment first = rules.Assess(Facts, Day);
        first.Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.Kind.ShouldBe(kind), f => f.Rule.ShouldBe("paper.example"), f => f.Message.ShouldContain(says));
        first.Complete.ShouldBeFalse();
        first.Findings.Select(f => f.Rule).ShouldBe(["cloud.good"]);
        rules.Assess(new EngagementBuilder().WithVendor("株式会社みどり印刷").Build(), Day).Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Assess_RuleThatSwallowsOutOfMemory_IsEndedAllTheSame()
    {
        RulesInForce rules = InForce(("Hostile", "paper.example", CatchingBomb), Short);
        rules.Assess(Facts, Day).Faults[0].Kind.ShouldBeOneOf(FaultKind.Breached, FaultKind.TimedOut);
    }

    [Fact]
    public void Assess_ThreeBreaches_SwitchThePackOffWithTheReason()
    {
        RulesInForce rules = InForce(("Hostile", "paper.example", AllocationBomb), Long);
        for (int i = 0; i < LoadedPack.MostBreaches; i++)
        {
            rules.Packs.Single(p => p.Id == "Hostile").State.ShouldBe(PackState.Active);
            rules.Assess(Facts, Day);
        }

        PackStatus status = rules.Packs.Single(p => p.Id == "Hostile");
        status.State.ShouldBe(PackState.Faulted);
        status.Reason!.ShouldSatisfyAllConditions(r => r.ShouldContain("3回"), r => r.ShouldContain("メモリー"));
        Assessment after = rules.Assess(Facts, Day);
        after.Faults.ShouldHaveSingleItem().Message.ShouldBe(status.Reason);
        after.Complete.ShouldBeFalse();
    }

    [Fact]
    public void Of_PluginWhoseConstructorNeverEnds_IsRefusedInTime()
    {
        _plugins.With("Hostile", TestPlugins.PackSource("Hostile", "paper.example", "return RuleResult.Nothing;")
            .Replace("public sealed class Pack : RulePack\n{", "public sealed class Pack : RulePack\n{\n public Pack() { while (true) { } }", StringComparison.Ordinal));
        Examined("Hostile", TimeSpan.FromSeconds(3), Short).ShouldSatisfyAllConditions(
            f => f.Pack.ShouldBeNull(), f => f.Problems.ShouldHaveSingleItem().ShouldContain("読み込みに失敗"));
    }

    /// <remarks>A body may close its method and open others; the guard closes before the first of them.</remarks>
    private static string Split(string body)
    {
        int end = body.IndexOf("; } private", StringComparison.Ordinal);
        return end < 0 ? body + " } return RuleResult.Nothing;" : body[..(end + 1)] + " } return RuleResult.Nothing;" + body[(end + 1)..];
    }

    /// <summary>One foreign pack beside a good one of the host's own.</summary>
    private RulesInForce InForce((string Id, string Rule, string Body) pack, TimeSpan limit)
    {
        _plugins.WithRule(pack.Id, pack.Body, pack.Rule);
        PackHost host = PackHost.Of([Examined(pack.Id, TimeSpan.FromSeconds(30), limit).Pack.ShouldNotBeNull(), .. _own.Load().Packs]);
        _hosts.Add(host);
        return _plugins.InForce(host, limit);
    }

    private ForeignPack Examined(string id, TimeSpan startLimit, TimeSpan limit) => ForeignPack.Of(
        PackContentsReader.Read(Path.Combine(_plugins.Folder.FullName, id)), null, Setup(startLimit, limit));

    private WorkerSetup Setup(TimeSpan startLimit, TimeSpan limit) =>
        new ScoringOptions { PluginsFolder = _plugins.Folder.FullName, HardLimit = limit, WorkerStartLimit = startLimit, WorkerHeapLimit = 64 * 1024 * 1024 }.WorkerSetup;
}
