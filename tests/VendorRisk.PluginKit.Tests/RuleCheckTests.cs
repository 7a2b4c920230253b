using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.PluginKit.Tests;

public class RuleCheckTests
{
    private static EngagementBuilder TwoTiers() => new EngagementBuilder()
        .Title("図書館利用案内の発送")
        .WithVendor("株式会社みどり印刷", v => v.Certified(CertificationSchemes.PMark).Certified(CertificationSchemes.Isms, "ISO/IEC 27001:2022"))
        .WithSubcontractor("有限会社あさひ運輸", line: 42);

    [Fact]
    public void Given_RuleThatFinds_PassesWhatIsTrue()
    {
        RuleOutcome outcome = RuleCheck.For<MissingCertificationRule>().AsOf(2026, 4, 1).Given(TwoTiers())
            .Finds().Finds(1).FindsOn("chain/1").FindsOn("chain/1/name").FindsAbout("1.1").Says("none").WithSeverity(Severity.High);
        outcome.Findings[0].Evidence[0].Line.ShouldBe(42);
        outcome.Messages.ShouldBe(["有限会社あさひ運輸の認証がありません。"]);
    }

    [Fact]
    public void Given_Parameter_ReachesTheRule() =>
        RuleCheck.For<MissingCertificationRule>().With("leastTier", 3).Given(TwoTiers()).FindsNothing();

    [Fact]
    public void Given_NoChain_RuleAsks()
    {
        RuleOutcome outcome = RuleCheck.For<MissingCertificationRule>().Given(new EngagementBuilder()).AsksFor("chain").HasNoFinding();
        Should.Throw<RuleCheckException>(outcome.FindsNothing);
    }

    [Fact]
    public void Expectation_NotMet_SaysWhatCame()
    {
        RuleOutcome outcome = RuleCheck.For<MissingCertificationRule>().Given(TwoTiers());
        Should.Throw<RuleCheckException>(outcome.FindsNothing).Message.ShouldContain("chain/1/name");
        Should.Throw<RuleCheckException>(() => outcome.Finds(2)).Message.ShouldContain("2 finding(s)");
        Should.Throw<RuleCheckException>(outcome.IsNotApplicable);
        Should.Throw<RuleCheckException>(() => outcome.FindsOn("chain/0"));
        Should.Throw<RuleCheckException>(() => outcome.AsksFor("title"));
    }

    [Fact]
    public void Given_RuleThatThrows_ShowsTheException() =>
        Fails(_ => throw new InvalidOperationException("壊れた")).Message.ShouldContain("壊れた");

    [Fact]
    public void Given_RuleThatDependsOnCulture_Fails() => Fails(c => Finding(c, string.Format(CultureOfThread(), "{0}", 1.5))).Message.ShouldContain("Turkish");

    [Fact]
    public void Given_RuleThatDependsOnTheTimeZone_Fails() =>
        Fails(c => Finding(c, new DateTime(2026, 4, 1, 12, 0, 0, DateTimeKind.Utc).ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)))
            .Message.ShouldContain("time zone");

    [Fact]
    public void Given_AnyRule_LeavesTheTimeZoneAsItWas()
    {
        string? before = Environment.GetEnvironmentVariable("TZ");
        RuleCheck.For<MissingCertificationRule>().Given(TwoTiers()).Finds(1);
        Environment.GetEnvironmentVariable("TZ").ShouldBe(before);
    }

    [Fact]
    public void Given_RuleThatCounts_Fails()
    {
        int calls = 0;
        Fails(c => Finding(c, (++calls).ToString(CultureInfo.InvariantCulture))).Message.ShouldContain("differently");
    }

    [Fact]
    public void Given_RuleThatLooksAtTheFirstOfAList_Fails() =>
        Fails(c => c.Facts.Chain[0].Certifications[0].Scheme.Is(CertificationSchemes.PMark) ? Finding(c, "x") : RuleResult.Nothing)
            .Message.ShouldContain("order");

    [Theory]
    [InlineData("no/such/path")]
    [InlineData("chain/9/name")]
    public void Given_EvidenceThatIsNotThere_Fails(string path) =>
        Fails(_ => RuleResult.Found([new Finding { MessageKey = "m", Arguments = ["x"], Evidence = [new Evidence(path)] }]))
            .Message.ShouldContain(path);

    [Fact]
    public void Given_UndeclaredMessageOrWrongArguments_Fails()
    {
        Fails(c => RuleResult.Found([new Finding { MessageKey = "other", Evidence = [Evidence.Of(c.Facts.Title)] }])).Message.ShouldContain("other");
        Fails(c => RuleResult.Found([new Finding { MessageKey = "m", Evidence = [Evidence.Of(c.Facts.Title)] }])).Message.ShouldContain("1 arguments");
    }

    private static RuleResult Finding(RuleContext context, string argument) =>
        RuleResult.Found([new Finding { MessageKey = "m", Arguments = [argument], Evidence = [Evidence.Of(context.Facts.Title)] }]);

    private static RuleCheckException Fails(Func<RuleContext, RuleResult> evaluate) =>
        Should.Throw<RuleCheckException>(() => RuleCheck.For(new DelegateRule(evaluate)).Given(TwoTiers()));

    private static CultureInfo CultureOfThread() => Thread.CurrentThread.CurrentCulture;
}
