using VendorRisk.Contract;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Inherent;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Tests.Assessments;

public class InherentRiskTests
{
    private static EngagementBuilder Small() => new EngagementBuilder().Title("発送").People(60).Reentrustment(ReentrustmentStance.Denied)
        .WithVendor("株式会社みどり印刷")
        .WithSheet(SheetKind.Outsourcing, s => s.Items(SensitivityClass.Contact, "氏名", "住所").Medium(MediumKind.Paper, "紙"))
        .WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.Paper, HopMeans.ByHand, recorded: true);

    [Fact]
    public void Inherent_SmallAndClean_IsGradeA()
    {
        Assessment assessment = Assess(Small());
        assessment.Grade.ShouldBe(Grade.A);
        assessment.InherentParts.ShouldAllBe(p => !p.Unknown);
        assessment.InherentParts.Select(p => p.Key).ShouldBe(["data", "people", "media", "chain", "cloud"]);
    }

    [Fact]
    public void Inherent_NothingKnown_IsHighAndSaysUnknownEverywhere()
    {
        Assessment nothing = Assess(new EngagementBuilder().Title("発送"));
        nothing.InherentParts.Where(p => p.Key != "cloud").ShouldAllBe(p => p.Unknown && p.Points > Points.Zero);
        nothing.Inherent.ShouldBeGreaterThan(Assess(Small()).Inherent);
        nothing.Grade.ShouldBeOneOf(Grade.C, Grade.D, Grade.E);
    }

    [Theory]
    [InlineData(100, 101)]
    [InlineData(1000, 1001)]
    [InlineData(10_000, 10_001)]
    [InlineData(100_000, 100_001)]
    public void People_AboveABand_CountMore(int below, int above)
    {
        Part(Small().People(above), "people").Points.ShouldBeGreaterThan(Part(Small().People(below), "people").Points);
        Part(Small().People(below), "people").Points.ShouldBe(Part(Small().People(below - 1), "people").Points);
    }

    [Fact]
    public void People_LowerBoundOnly_CountsAsTheNextBand()
    {
        InherentPart part = Part(Small().People(900, lowerBoundOnly: true), "people");
        part.Unknown.ShouldBeTrue();
        part.Points.ShouldBe(Part(Small().People(1500), "people").Points);
    }

    [Fact]
    public void People_Unknown_CountsLikeAHighBand() =>
        Part(Small().With(f => f with { People = new PeopleCount() }), "people").Points.ShouldBe(Part(Small().People(50_000), "people").Points);

    [Fact]
    public void Data_OnlyByReference_IsUnknownAndMoreThanIdentifiers()
    {
        InherentPart part = Part(Small().WithSheet(SheetKind.ExternalProvision, s => s.ItemsByReference("資料1")), "data");
        part.Unknown.ShouldBeTrue();
        part.Points.ShouldBeGreaterThan(Part(Small().WithSheet(SheetKind.ExternalProvision, s => s.Item("世帯番号", SensitivityClass.Identifier)), "data").Points);
    }

    [Fact]
    public void Cloud_UnknownServers_CountMoreThanServersInJapan()
    {
        Points domestic = Cloud("JP", "JP");
        Cloud("JP", null).ShouldBeGreaterThan(domestic);
        Cloud("US", "JP").ShouldBeGreaterThan(Cloud("JP", null));
        Cloud("JP", "IE").ShouldBe(Cloud("US", null));

        static Points Cloud(string operatorCountry, string? serverCountry) => Part(
            new EngagementBuilder().WithVendor("甲社", v => v.UsesCloud("フォームさくら", operatorCountry: operatorCountry, serverCountry: serverCountry)), "cloud").Points;
    }

    [Fact]
    public void Cloud_OnlyConditional_CountsLittle()
    {
        InherentPart part = Part(Small().WithMediumUse(MediumKind.Cloud, "クラウドを利用する場合", MediumUseGround.Conditional), "cloud");
        part.Points.ShouldBeGreaterThan(Points.Zero);
        part.Points.ShouldBeLessThan(Part(Small().WithMediumUse(MediumKind.Cloud, "クラウド"), "cloud").Points);
    }

    [Fact]
    public void Chain_DeeperUndecidedOrUndeclared_CountsMore()
    {
        Points flat = Part(Small(), "chain").Points;
        Part(Small().WithSubcontractor("乙社"), "chain").Points.ShouldBeGreaterThan(flat);
        Part(Small().With(f => f with { Reentrustment = new Fact<ReentrustmentStance>() }), "chain").ShouldSatisfyAllConditions(
            p => p.Points.ShouldBeGreaterThan(flat), p => p.Unknown.ShouldBeTrue());
        Part(Small().WithVendor(null, v => v.Undecided()), "chain").Points.ShouldBeGreaterThan(flat);
    }

    [Fact]
    public void Chain_DeclaredWithoutAName_CountsAsSilence_AndANameNeverLess()
    {
        Points silence = Part(Small().With(f => f with { Reentrustment = new Fact<ReentrustmentStance>() }), "chain").Points;
        Fact<string> words = Fact.Known("有り", Source.Paper(9, "有り"));
        Part(Small().Reentrustment(ReentrustmentStance.Declared), "chain").ShouldSatisfyAllConditions(p => p.Points.ShouldBe(silence), p => p.Unknown.ShouldBeTrue());
        Part(Small().Reentrustment(ReentrustmentStance.Declared).With(f => f with { Chain = [.. f.Chain.Select(l => l with { UnnamedBelow = words })] }), "chain").Points.ShouldBe(silence);
        Points named = Part(Small().Reentrustment(ReentrustmentStance.Declared).WithSubcontractor("乙社"), "chain").Points;
        named.ShouldBeGreaterThanOrEqualTo(silence);
        Part(Small().WithVendor("丙社").WithSubcontractor("乙社").Reentrustment(ReentrustmentStance.Declared), "chain")
            .ShouldSatisfyAllConditions(p => p.Points.ShouldBe(named), p => p.Unknown.ShouldBeTrue());
    }

    [Fact]
    public void Media_HopWithoutMeans_CountsMore() =>
        Part(Small().WithHop(HopEnds.Vendor(), HopEnds.Ward), "media").Points
            .ShouldBeGreaterThan(Part(Small().WithHop(HopEnds.Vendor(), HopEnds.Ward, means: HopMeans.ByHand), "media").Points);

    private static Assessment Assess(EngagementBuilder facts) =>
        TestPack.Assessor(new TestRule("paper.a", Severity.Low, _ => RuleResult.Nothing)).Assess(facts.Build(), new DateOnly(2026, 4, 1));

    private static InherentPart Part(EngagementBuilder facts, string key) => Assess(facts).InherentParts.Single(p => p.Key == key);
}
