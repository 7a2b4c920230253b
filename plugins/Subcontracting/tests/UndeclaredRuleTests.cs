using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Subcontracting.Tests;

public class UndeclaredRuleTests
{
    private static RuleCheck Check => RuleCheck.For<UndeclaredRule>();

    private static EngagementBuilder Vendor() => new EngagementBuilder()
        .WithVendor("株式会社みどり印刷")
        .WithSheet(SheetKind.Outsourcing, s => s.Work("案内の印刷", Activity.Printing));

    [Fact]
    public void Paper_SayingNeither_IsHigh_AndShownWhereItShouldStand()
    {
        RuleOutcome outcome = Check.Given(Vendor());
        outcome.Finds(1).FindsAbout("1").FindsOn("reentrustment").FindsOn("chain/0/name").FindsOn("sheets/0/work/0/text").WithSeverity(Severity.High);
        outcome.Messages[0].ShouldBe("株式会社みどり印刷が再委託をするかどうかが書かれていません。");
    }

    [Theory]
    [InlineData(ReentrustmentStance.Declared)]
    [InlineData(ReentrustmentStance.Denied)]
    public void Paper_SayingEither_IsFine(ReentrustmentStance stance) => Check.Given(Vendor().Reentrustment(stance)).FindsNothing();

    [Fact]
    public void Contractor_OfWhomNothingIsSaid_IsFound_WhateverAnotherDeclares()
    {
        EngagementBuilder two = new EngagementBuilder().WithVendor("株式会社みどり印刷").WithVendor("株式会社あさひ発送").Reentrustment(ReentrustmentStance.Declared);
        Check.Given(two.WithSubcontractor("株式会社あおば封入")).Finds(1).FindsAbout("2");
    }

    [Fact]
    public void Contractor_OfWhomItIsDenied_IsFine() =>
        Check.Given(new EngagementBuilder()
            .WithVendor("株式会社みどり印刷", v => v.With(l => l with { Reentrustment = Fact.Known(ReentrustmentStance.Denied, Source.Paper(8, "無")) }))
            .WithVendor("株式会社あさひ発送")).Finds(1).FindsAbout("2");

    [Fact]
    public void Paper_WithoutOutsourcing_IsNotJudged() =>
        Check.Given(new EngagementBuilder().WithSheet(SheetKind.ExternalProvision)).IsNotApplicable();

    [Fact]
    public void Chain_NotRead_IsUnknown() => Check.Given(new EngagementBuilder().WithSheet(SheetKind.Outsourcing)).AsksFor("chain");
}
