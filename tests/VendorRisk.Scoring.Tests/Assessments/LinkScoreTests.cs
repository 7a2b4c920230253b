using VendorRisk.Contract;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Tests.Assessments;

public class LinkScoreTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Fact]
    public void Links_WorstVendorBelow_IsNeverAveragedAway()
    {
        EngagementFacts facts = new EngagementBuilder().Title("発送").People(50)
            .WithVendor("株式会社みどり印刷").WithSubcontractor("有限会社あさひ運輸").WithSubcontractor("合同会社ゆうひ", of: "1.1").WithSubcontractor("株式会社そら").Build();
        TestRule onDeepest = new("certification.a", Severity.High, c => RuleResult.Found([TestRule.On(c.Facts.Chain[2].Name, "1.1.1", Severity.Critical)]));
        Assessment assessment = TestPack.Assessor(onDeepest).Assess(facts, Day);
        Dictionary<string, LinkScore> links = assessment.Links.ToDictionary(l => l.LinkId);
        links["1.1.1"].Grade.ShouldBe(Grade.E);
        links["1.1"].Grade.ShouldBe(Grade.E);
        links["1"].Grade.ShouldBe(Grade.E);
        links["1.2"].Grade.ShouldNotBe(Grade.E);
        links["1"].Score.ShouldBeGreaterThanOrEqualTo(links["1.1.1"].Score);
        links["1"].Findings.ShouldBe(0);
        links["1.1.1"].Findings.ShouldBe(1);
    }

    [Fact]
    public void Links_AnyEngagement_AreNeverWorseThanIt()
    {
        Random random = new(5);
        for (int round = 0; round < 60; round++)
        {
            EngagementBuilder builder = new EngagementBuilder().Title("発送").WithVendor("甲社").WithSubcontractor("乙社").WithSubcontractor("丙社", of: "1.1");
            foreach (string id in new[] { "1", "1.1", "1.1.1" })
            {
                builder.WithSheet(SheetKind.ReOutsourcing, s => s
                    .About(id)
                    .Item("項目", (SensitivityClass)random.Next(0, 8))
                    .Medium((MediumKind)random.Next(0, 9), "媒体"));
            }

            EngagementFacts facts = random.Next(2) == 0 ? builder.Build() : builder.People(random.Next(1, 300_000)).Build();
            TestRule[] rules = [.. Enumerable.Range(0, 4).Select(i => TestRule.OnEachLink($"{RiskCategories.All[random.Next(0, 9)]}.r{i}", (Severity)random.Next(0, 4)))];
            Assessment assessment = TestPack.Assessor([.. rules]).Assess(facts, Day);
            assessment.Links.ShouldAllBe(l => l.Score <= assessment.Residual);
            assessment.Links.Length.ShouldBe(3);
        }
    }

    [Fact]
    public void Links_VendorWithLessSensitiveData_ScoresLess()
    {
        EngagementFacts facts = new EngagementBuilder().Title("発送").People(20_000).WithVendor("甲社").WithSubcontractor("乙社")
            .WithSheet(SheetKind.Outsourcing, s => s.Item("口座番号", SensitivityClass.Financial).Medium(MediumKind.Paper, "紙"))
            .WithSheet(SheetKind.ReOutsourcing, s => s.Item("年代", SensitivityClass.Low).Medium(MediumKind.Paper, "紙")).Build();
        Assessment assessment = TestPack.Assessor(TestRule.OnTitle("data.a", Severity.Low)).Assess(facts, Day);
        assessment.Links[1].Score.ShouldBeLessThan(assessment.Links[0].Score);
    }
}
