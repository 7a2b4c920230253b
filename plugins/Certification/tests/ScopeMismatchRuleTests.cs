using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Certification.Tests;

public class ScopeMismatchRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ScopeMismatchRule>();

    private static EngagementBuilder Vendor(string name, string holder) =>
        new EngagementBuilder().WithVendor(name, v => v.Registered(r => r.Certified(CertificationSchemes.PMark, holder: holder)));

    [Theory]
    [InlineData("北海道みどり印刷株式会社", "みどり印刷株式会社")]
    [InlineData("みどり印刷株式会社", "北海道みどり印刷株式会社")]
    [InlineData("みどり印刷株式会社", "株式会社みどり印刷ロジスティクス")]
    public void Mark_OfAParentOrASister_IsHigh(string vendor, string holder) =>
        Check.Given(Vendor(vendor, holder)).Finds(1).Says("entity").FindsAbout("1").FindsOn("chain/0/registered/certifications/0/holder").WithSeverity(Severity.High);

    [Theory]
    [InlineData("株式会社みどり印刷", "(株)みどり印刷")]
    [InlineData("株式会社みどり印刷", "株式会社　みどり印刷　本社工場")]
    [InlineData("みどり印刷株式会社", "みどり印刷株式会社川越工場")]
    public void Mark_OfTheVendorItself_IsFine_HoweverItIsWritten(string vendor, string holder) => Check.Given(Vendor(vendor, holder)).FindsNothing();

    [Fact]
    public void Registration_OfAnotherService_IsFound() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷", v => v
            .UsesCloud("みどりフォーム")
            .Registered(r => r.Certified(CertificationSchemes.Ismap, scope: "あおばストレージ"))))
            .Finds(1).Says("service").FindsOn("chain/0/cloudServices/0/name");

    [Fact]
    public void Registration_OfTheServiceUsed_IsFine() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷", v => v
            .UsesCloud("みどりフォーム")
            .Registered(r => r.Certified(CertificationSchemes.Ismap, scope: "みどりフォーム（自治体版）")))).FindsNothing();

    [Fact]
    public void Scope_NotRegistered_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷", v => v.Registered(r => r.Certified(CertificationSchemes.Isms))))
            .AsksFor("chain/0/registered/certifications/0/scope");

    [Fact]
    public void Vendor_WithoutRecords_IsNotJudged() => Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷")).IsNotApplicable();
}
