using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Subcontracting.Tests;

public class ConsentMissingRuleTests
{
    private static readonly DateOnly Start = new(2026, 4, 1);

    private static RuleCheck Check => RuleCheck.For<ConsentMissingRule>().AsOf(2026, 5, 1);

    private static EngagementBuilder Chain(Action<VendorBuilder>? sub = null, SensitivityClass item = SensitivityClass.Contact) => new EngagementBuilder().RegisterConsulted()
        .WithVendor("株式会社みどり印刷")
        .WithSubcontractor("株式会社あおば封入", sub)
        .WithSheet(SheetKind.ReOutsourcing, s => s.Term(Start, new DateOnly(2027, 3, 31)).Item("項目", item));

    [Fact]
    public void Edge_WithoutRecordedConsent_IsHigh() =>
        Check.Given(Chain()).Finds(1).Says("none").FindsAbout("1.1").FindsOn("chain/1/consent").WithSeverity(Severity.High);

    [Fact]
    public void Edge_WithSpecificPersonalInformation_IsCritical() =>
        Check.Given(Chain(item: SensitivityClass.SpecificPersonal)).Finds(1).FindsOn("sheets/0/items/0/name").WithSeverity(Severity.Critical);

    [Fact]
    public void Edge_WhoseWorkHasNotBegun_IsMediumAndDueByItsStart()
    {
        RuleOutcome outcome = Check.AsOf(2026, 3, 31).Given(Chain());
        outcome.Finds(1).Says("before-start").WithSeverity(Severity.Medium);
        outcome.Findings[0].Due.ShouldBe(Start);
    }

    [Fact]
    public void Consent_AfterTheStart_IsFound() => Check.Given(Chain(v => v.Consented(new DateOnly(2026, 4, 2)))).Finds(1).Says("late");

    [Fact]
    public void Consent_OnTheDayOfTheStart_IsFine() => Check.Given(Chain(v => v.Consented(Start))).FindsNothing();

    [Fact]
    public void Start_NotRead_IsNotTakenForTheFuture() =>
        Check.Given(new EngagementBuilder().RegisterConsulted().WithVendor("株式会社みどり印刷").WithSubcontractor("株式会社あおば封入")).Finds(1).Says("none").WithSeverity(Severity.High);

    [Fact]
    public void Edge_WithTheRegisterNotAsked_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷").WithSubcontractor("株式会社あおば封入")).AsksFor("chain/1/consent").HasNoFinding();

    [Fact]
    public void Contractor_NeedsNone() => Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷")).IsNotApplicable();
}
