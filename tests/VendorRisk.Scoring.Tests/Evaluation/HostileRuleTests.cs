using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Tests.Packs;

namespace VendorRisk.Scoring.Tests.Evaluation;

/// <summary>A rule may do what it likes: the caller gets an assessment that says so, and the other rules still judge.</summary>
public sealed class HostileRuleTests : IDisposable
{
    private static readonly EngagementFacts Facts = new EngagementBuilder().Title("案内の発送", line: 3).WithVendor("株式会社みどり印刷").Build();
    private static readonly DateOnly Day = new(2026, 4, 1);
    private readonly TestPlugins _plugins = new TestPlugins().WithRule("Good", "return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title)));", "cloud.good");

    public void Dispose() => _plugins.Dispose();

    [Theory]
    [InlineData("throw new InvalidOperationException(\"壊れた\");", FaultKind.Threw, "壊れた")]
    [InlineData("return null!;", FaultKind.BadResult, "null")]
    [InlineData("return RuleResult.Found(ImmutableArray.Create(On(new Fact<string> { Path = \"no/such\" })));", FaultKind.BadEvidence, "no/such")]
    [InlineData("return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title) with { Evidence = ImmutableArray.Create(new Evidence(\"title\", 99)) }));", FaultKind.BadResult, "一致しません")]
    [InlineData("return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title) with { Evidence = ImmutableArray<Evidence>.Empty }));", FaultKind.BadResult, "根拠が0件")]
    [InlineData("return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title) with { MessageKey = \"other\" }));", FaultKind.BadResult, "other")]
    [InlineData("return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title) with { Arguments = ImmutableArray<string>.Empty }));", FaultKind.BadResult, "引数が1個必要")]
    [InlineData("return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title) with { Arguments = default }));", FaultKind.BadResult, "中身がありません")]
    [InlineData("return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title) with { Arguments = ImmutableArray.Create(new string('x', 100000)) }));", FaultKind.BadResult, "長すぎます")]
    [InlineData("return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title) with { LinkId = \"9\" }));", FaultKind.BadResult, "「9」")]
    [InlineData("return RuleResult.Found(ImmutableArray.Create(On(context.Facts.Title) with { Severity = (Severity)77 }));", FaultKind.BadResult, "77")]
    [InlineData("return RuleResult.Found(Enumerable.Repeat(On(context.Facts.Title), 100000).ToImmutableArray());", FaultKind.BadResult, "100000件")]
    [InlineData("return RuleResult.Found(ImmutableArray.Create<Finding>((Finding)null!));", FaultKind.BadResult, "中身がありません")]
    [InlineData("return new RuleResult.Evaluated { Findings = default };", FaultKind.BadResult, "初期化")]
    [InlineData("return RuleResult.Missing();", FaultKind.BadResult, "欠けている事実")]
    [InlineData("return RuleResult.Missing(\"weather/today\");", FaultKind.BadResult, "weather/today")]
    [InlineData("return new RuleResult.NotApplicable(\"\");", FaultKind.BadResult, "理由がありません")]
    public void Assess_RuleThatMisbehaves_IsAFaultAndNeverAZero(string body, FaultKind kind, string says)
    {
        Assessment assessment = Judge(body);
        RuleFault fault = assessment.Faults.ShouldHaveSingleItem();
        fault.ShouldSatisfyAllConditions(
            f => f.Kind.ShouldBe(kind), f => f.Rule.ShouldBe("paper.example"), f => f.Pack.ShouldBe("Hostile"), f => f.Message.ShouldContain(says));
        assessment.Complete.ShouldBeFalse();
        assessment.Findings.Select(f => f.Rule).ShouldBe(["cloud.good"]);
        assessment.Categories.Single(c => c.Category == RiskCategories.Paper).State.ShouldBe(CategoryState.Faulted);
        assessment.Categories.Single(c => c.Category == RiskCategories.Cloud).State.ShouldBe(CategoryState.Judged);
    }

    [Fact]
    public void Assess_ExceptionWithHostileMessage_IsCutToText()
    {
        Assessment assessment = Judge("throw new Odd(); } public sealed class Odd : Exception { public override string Message => throw new InvalidOperationException();");
        assessment.Faults.ShouldHaveSingleItem().Message.ShouldContain("Odd");
    }

    [Fact]
    public void Assess_LongExceptionMessage_IsShortened() =>
        Judge("throw new Exception(new string('x', 1000000));").Faults[0].Message.Length.ShouldBeLessThan(1000);

    [Fact]
    public void Assess_RuleThatStopsWhenAsked_TimesOutAndItsPluginStays()
    {
        _plugins.WithRule("Hostile", "while (true) { context.Cancellation.ThrowIfCancellationRequested(); }");
        using Assessor assessor = _plugins.Assessor(TimeSpan.FromSeconds(1.5));
        assessor.Assess(Facts, Day).Faults.ShouldHaveSingleItem().Kind.ShouldBe(FaultKind.TimedOut);
        assessor.Packs.ShouldAllBe(p => p.State == PackState.Active);
    }

    [Fact]
    public void Assess_RuleThatAnswersAfterItsTime_TimesOutAndTheNextRuleIsNotAskedToStop()
    {
        _plugins.WithRule("Hostile", "while (!context.Cancellation.IsCancellationRequested) { } return RuleResult.Nothing;")
            .WithRule("Next", "context.Cancellation.ThrowIfCancellationRequested(); return RuleResult.Nothing;", "paper.next");
        using Assessor assessor = _plugins.Assessor(TimeSpan.FromSeconds(1));
        assessor.Assess(Facts, Day).Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.Rule.ShouldBe("paper.example"), f => f.Kind.ShouldBe(FaultKind.TimedOut));
    }

    [Fact]
    public void Assess_RuleThatNeverEnds_ReturnsAndBenchesThePlugin()
    {
        _plugins.WithRule("Hostile", "long i = 0; while (i < 30_000_000_000) { i++; } return RuleResult.Nothing;");
        using Assessor assessor = _plugins.Assessor(TimeSpan.FromSeconds(1.5));
        Assessment first = assessor.Assess(Facts, Day);
        first.Faults.ShouldHaveSingleItem().Kind.ShouldBe(FaultKind.TimedOut);
        first.Findings.Select(f => f.Rule).ShouldBe(["cloud.good"]);
        PackStatus status = assessor.Packs.Single(p => p.Id == "Hostile");
        status.State.ShouldBe(PackState.Faulted);
        status.Reason!.ShouldContain("再起動");
        assessor.Assess(Facts, Day).Faults.ShouldHaveSingleItem().Kind.ShouldBe(FaultKind.TimedOut);
    }

    [Fact]
    public void Assess_ResultChangedAfterwards_DoesNotChangeTheAssessment()
    {
        Assessment assessment = Judge("""
            var array = new[] { On(context.Facts.Title) };
            var result = RuleResult.Found(System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(array));
            Keep = array;
            return result;
            }
            private static Finding[] Keep = new Finding[0];
            private static void Unused() {
            """);
        assessment.Complete.ShouldBeTrue();
        assessment.Findings.Length.ShouldBe(2);
    }

    [Fact]
    public void Assess_SameRuleInTwoPlugins_RunsNeither()
    {
        _plugins.WithRule("One", "return RuleResult.Nothing;").WithRule("Two", "return RuleResult.Nothing;");
        using Assessor assessor = _plugins.Assessor();
        Assessment assessment = assessor.Assess(Facts, Day);
        assessment.Faults.Select(f => (f.Pack, f.Kind)).ShouldBe([("One", FaultKind.DuplicateRule), ("Two", FaultKind.DuplicateRule)]);
        assessment.Rules.Select(r => r.Id).ShouldBe(["cloud.good"]);
        assessment.Categories.Single(c => c.Category == RiskCategories.Paper).State.ShouldBe(CategoryState.Faulted);
    }

    [Fact]
    public void Assess_PluginThatCouldNotBeLoaded_MakesEveryAssessmentIncomplete()
    {
        _plugins.Folder.CreateSubdirectory("Broken");
        using Assessor assessor = _plugins.Assessor();
        Assessment assessment = assessor.Assess(Facts, Day);
        assessment.Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Kind.ShouldBe(FaultKind.NotLoaded), f => f.Pack.ShouldBe("Broken"));
        assessment.Complete.ShouldBeFalse();
    }

    [Fact]
    public void Assess_NoPluginAtAll_IsAFaultNotAnA()
    {
        using TestPlugins none = new();
        using Assessor assessor = none.Assessor();
        Assessment assessment = assessor.Assess(Facts, Day);
        assessment.Faults.ShouldHaveSingleItem().Kind.ShouldBe(FaultKind.NoRules);
        assessment.Complete.ShouldBeFalse();
        assessment.Categories.ShouldAllBe(c => c.State == CategoryState.NotCovered);
    }

    private Assessment Judge(string body)
    {
        _plugins.WithRule("Hostile", body);
        using Assessor assessor = _plugins.Assessor();
        return assessor.Assess(Facts, Day);
    }
}
