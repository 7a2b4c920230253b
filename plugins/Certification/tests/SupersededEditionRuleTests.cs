using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Certification.Tests;

public class SupersededEditionRuleTests
{
    private static RuleCheck Check => RuleCheck.For<SupersededEditionRule>();

    private static EngagementBuilder Vendor(string edition, DateOnly? end, bool? rollover = null) => new EngagementBuilder()
        .WithVendor("株式会社みどり印刷", v => v.Certified(CertificationSchemes.Isms, edition))
        .WithSheet(SheetKind.Outsourcing, s => s.Term(new DateOnly(2023, 4, 1), end, rollover));

    [Theory]
    [InlineData("ISO/IEC 27001:2013")]
    [InlineData("JIS Q 27001:2014")]
    public void Edition_RunOutAtTheAsOfDate_IsFound(string edition)
    {
        RuleOutcome outcome = Check.AsOf(2025, 11, 1).Given(Vendor(edition, new DateOnly(2026, 3, 31)));
        outcome.Finds(1).Says("run-out").FindsAbout("1").FindsOn("chain/0/certifications/0/edition").WithSeverity(Severity.High);
        outcome.Messages[0].ShouldBe($"株式会社みどり印刷について書かれた{edition}は、令和7年10月31日までしか使えない旧版です。");
    }

    [Fact]
    public void Edition_UsableOnItsLastDay_IsFine() =>
        Check.AsOf(2025, 10, 31).Given(Vendor("ISO/IEC 27001:2013", new DateOnly(2025, 10, 31))).FindsNothing();

    [Fact]
    public void Edition_RunningOutWithinTheTerm_IsFoundWithItsDay()
    {
        RuleOutcome outcome = Check.AsOf(2025, 4, 1).Given(Vendor("ISO/IEC 27001:2013", new DateOnly(2026, 3, 31)));
        outcome.Finds(1).Says("runs-out").FindsOn("sheets/0/term/end");
        outcome.Findings[0].Due.ShouldBe(new DateOnly(2025, 10, 31));
    }

    [Fact]
    public void Edition_RunningOutAfterARollover_IsFound() =>
        Check.AsOf(2023, 4, 1).Given(Vendor("ISO/IEC 27001:2013", new DateOnly(2024, 3, 29), rollover: true)).Finds(1).FindsOn("sheets/0/term/rollover");

    [Fact]
    public void BothNamesOfOneEdition_AreOneFinding() =>
        Check.AsOf(2026, 4, 1).Given(Vendor("ISO/IEC 27001:2013", null)
            .With(f => f with { Chain = [f.Chain[0] with { Certifications = [.. f.Chain[0].Certifications, f.Chain[0].Certifications[0] with { Edition = Fact.Known("JIS Q 27001:2014") }] }] }))
            .Finds(1);

    [Fact]
    public void Edition_InForce_IsFine() => Check.AsOf(2026, 4, 1).Given(Vendor("ISO/IEC 27001:2022", new DateOnly(2027, 3, 31))).FindsNothing();

    [Fact]
    public void Edition_NotNamed_IsNotJudged() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷", v => v.Certified(CertificationSchemes.Isms))).IsNotApplicable();

    [Fact]
    public void Term_NotRead_IsUnknown_WhileTheEditionIsUsable() =>
        Check.AsOf(2025, 4, 1).Given(Vendor("ISO/IEC 27001:2013", null)).AsksFor("sheets/0/term/end");
}
