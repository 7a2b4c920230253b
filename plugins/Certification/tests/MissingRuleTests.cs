using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Certification.Tests;

public class MissingRuleTests
{
    private static RuleCheck Check => RuleCheck.For<MissingRule>();

    [Fact]
    public void Subcontractor_WithoutAny_IsFound_WhateverItsParentHolds()
    {
        RuleOutcome outcome = Check.Given(new EngagementBuilder()
            .WithVendor("株式会社みどり印刷", v => v.Certified(CertificationSchemes.PMark))
            .WithSubcontractor("北みどり印刷株式会社"));
        outcome.Finds(1).FindsAbout("1.1").FindsOn("chain/1/name").WithSeverity(Severity.High);
        outcome.Messages[0].ShouldBe("北みどり印刷株式会社には、認証（プライバシーマーク、ISMSなど）の記載も登録もありません。");
    }

    [Fact]
    public void Certification_InASafeguardAlone_IsNoStatementThatTheVendorHoldsIt() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷", v => v.Certified(CertificationSchemes.Isms, place: CertificationPlace.Safeguard)))
            .Finds(1).Says("safeguard-only").FindsOn("chain/0/certifications/0/stated");

    [Fact]
    public void RegisterOfServices_IsNoCertificationOfTheCompany() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷", v => v.Certified(CertificationSchemes.LgwanAsp))).Finds(1).FindsAbout("1");

    [Fact]
    public void Vendor_CertifiedInTheRegister_IsFine() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷", v => v.Registered(r => r.Certified(CertificationSchemes.Isms)))).FindsNothing();

    [Fact]
    public void Vendor_Undecided_IsNotJudged() =>
        Check.Given(new EngagementBuilder().WithVendor(null, v => v.Undecided())).IsNotApplicable();

    [Fact]
    public void Name_NotRead_IsUnknown() => Check.Given(new EngagementBuilder().WithVendor(null)).AsksFor("chain/0/name");
}
