using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Certification.Tests;

public class UnverifiableRuleTests
{
    private static readonly DateOnly Expiry = new(2027, 3, 31);

    private static RuleCheck Check => RuleCheck.For<UnverifiableRule>();

    private static EngagementBuilder Vendor(Action<VendorBuilder> vendor) => new EngagementBuilder().WithVendor("株式会社みどり印刷", vendor);

    [Fact]
    public void Mark_WithoutNumberAndExpiry_IsFoundOnce_HoweverOftenItIsStated()
    {
        RuleOutcome outcome = Check.Given(Vendor(v => v.Certified(CertificationSchemes.PMark).Certified(CertificationSchemes.PMark, place: CertificationPlace.Elsewhere)));
        outcome.Finds(1).FindsAbout("1").FindsOn("chain/0/certifications/0/stated");
        outcome.Messages[0].ShouldBe("株式会社みどり印刷のプライバシーマークは、番号、有効期限が分からず確かめられません。");
    }

    [Fact]
    public void Isms_NeedsIssuerAndScopeToo() =>
        Check.Given(Vendor(v => v.Certified(CertificationSchemes.Isms, number: "IS 123456", expires: Expiry)))
            .Finds(1).Messages[0].ShouldContain("発行機関、登録範囲");

    [Fact]
    public void Mark_WithNumberAndExpiry_CanBeChecked() =>
        Check.Given(Vendor(v => v.Certified(CertificationSchemes.PMark, number: "10999999(03)", expires: Expiry))).FindsNothing();

    [Fact]
    public void Mark_CheckedInTheRegister_IsFine() =>
        Check.Given(Vendor(v => v.Certified(CertificationSchemes.PMark).Registered(r => r.Certified(CertificationSchemes.PMark, Expiry, checkedOn: new DateOnly(2026, 3, 1)))))
            .FindsNothing();

    [Fact]
    public void Record_CompleteButNeverChecked_IsFound() =>
        Check.Given(Vendor(v => v.Registered(r => r.Certified(CertificationSchemes.PMark, Expiry, number: "10999999")))).Finds(1).Says("unchecked");

    [Fact]
    public void RegisterOfServices_IsLeftToItsOwnRule() => Check.Given(Vendor(v => v.Certified(CertificationSchemes.LgwanAsp))).IsNotApplicable();

    [Fact]
    public void Nothing_Stated_IsNotJudgedHere() => Check.Given(Vendor(_ => { })).IsNotApplicable();

    [Fact]
    public void Scheme_NotUnderstood_IsUnknown() =>
        Check.Given(Vendor(v => v.With(l => l with { Certifications = [new VendorRisk.Contract.Certification()] }))).AsksFor("chain/0/certifications/0/scheme");
}
