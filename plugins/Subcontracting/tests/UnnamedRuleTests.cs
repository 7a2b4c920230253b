using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Subcontracting.Tests;

public class UnnamedRuleTests
{
    private static RuleCheck Check => RuleCheck.For<UnnamedRule>();

    private static EngagementBuilder Vendor() => new EngagementBuilder()
        .WithVendor("株式会社みどり印刷")
        .WithSheet(SheetKind.Outsourcing, s => s.Work("案内の印刷", Activity.Printing));

    private static Fact<string> Words(string words) => Fact.Known(words, Source.Paper(12, words));

    [Fact]
    public void Reentrusting_Declared_AndNobodyNamed_IsHigh()
    {
        RuleOutcome outcome = Check.Given(Vendor().Reentrustment(ReentrustmentStance.Declared));
        outcome.Finds(1).FindsAbout("1").FindsOn("reentrustment").WithSeverity(Severity.High);
        outcome.Messages[0].ShouldBe("株式会社みどり印刷は再委託をするとありますが、再委託先の名前がありません。");
    }

    [Theory]
    [InlineData("有り")]
    [InlineData("ほか3社")]
    public void Vendors_DeclaredOrCounted_AreHigh_BesideNamedOnesToo(string words)
    {
        EngagementBuilder facts = new EngagementBuilder()
            .WithVendor("株式会社みどり印刷", v => v.With(l => l with { UnnamedBelow = Words(words) }))
            .WithSubcontractor("株式会社あおば封入")
            .Reentrustment(ReentrustmentStance.Declared);
        Check.Given(facts).Finds(1).FindsAbout("1").FindsOn("chain/0/unnamedBelow").WithSeverity(Severity.High)
            .Messages[0].ShouldBe($"株式会社みどり印刷の再委託先に、名前のない事業者があります（「{words}」）。");
    }

    [Fact]
    public void Vendors_CountedBesideTheContractor_AreHigh() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷", v => v.With(l => l with { UnnamedBeside = Words("ほか2社") })).Reentrustment(ReentrustmentStance.Denied))
            .Finds(1).FindsOn("chain/0/unnamedBeside").WithSeverity(Severity.High);

    [Fact]
    public void Sheet_OfASubcontractorWithoutAName_IsHigh() =>
        Check.Given(Vendor().WithSubcontractor(null).Reentrustment(ReentrustmentStance.Declared)).Finds(1).FindsAbout("1.1").FindsOn("chain/1/name");

    [Fact]
    public void Subcontractor_Named_IsFine() =>
        Check.Given(Vendor().WithSubcontractor("株式会社あおば封入").Reentrustment(ReentrustmentStance.Declared)).FindsNothing();

    [Fact]
    public void Paper_SayingNothing_OrNo_IsNotThisRules()
    {
        Check.Given(Vendor()).FindsNothing();
        Check.Given(Vendor().Reentrustment(ReentrustmentStance.Denied)).FindsNothing();
    }

    [Fact]
    public void Chain_NotRead_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithSheet(SheetKind.Outsourcing).Reentrustment(ReentrustmentStance.Declared)).AsksFor("chain");

    [Fact]
    public void Paper_WithoutOutsourcing_IsNotJudged() =>
        Check.Given(new EngagementBuilder().WithSheet(SheetKind.ExternalProvision)).IsNotApplicable();
}
