using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Certification.Tests;

public class ServiceNotCompanyRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ServiceNotCompanyRule>();

    private static EngagementBuilder Vendor(Action<VendorBuilder> vendor) => new EngagementBuilder().WithVendor("株式会社みどり印刷", vendor);

    [Fact]
    public void Register_WithoutTheServicesName_IsFound_EvenBesideAMark()
    {
        RuleOutcome outcome = Check.Given(Vendor(v => v.Certified(CertificationSchemes.PMark).Certified(CertificationSchemes.LgwanAsp)));
        outcome.Finds(1).Says("unnamed").FindsAbout("1").FindsOn("chain/0/certifications/1/stated").WithSeverity(Severity.Medium);
        outcome.Messages[0].ShouldBe("株式会社みどり印刷のLGWAN-ASPの登録は、どのサービスの登録か書かれていません。");
    }

    [Fact]
    public void NamedService_AsTheOnlyCertification_IsFound() =>
        Check.Given(Vendor(v => v.Certified(CertificationSchemes.Ismap, scope: "みどりクラウド"))).Finds(1).Says("company");

    [Fact]
    public void NamedService_BesideACompanysCertification_IsFine() =>
        Check.Given(Vendor(v => v.Certified(CertificationSchemes.Ismap, scope: "みどりクラウド").Certified(CertificationSchemes.Isms))).FindsNothing();

    [Fact]
    public void ServicesName_KnownToTheRegister_IsFine() =>
        Check.Given(Vendor(v => v.Certified(CertificationSchemes.PMark).Certified(CertificationSchemes.LgwanAsp)
            .Registered(r => r.Certified(CertificationSchemes.LgwanAsp, scope: "みどりホスティング")))).FindsNothing();

    [Fact]
    public void CompanysCertification_Alone_IsNotJudgedHere() => Check.Given(Vendor(v => v.Certified(CertificationSchemes.PMark))).IsNotApplicable();

    [Fact]
    public void Chain_NotRead_IsUnknown() => Check.Given(new EngagementBuilder()).AsksFor("chain");
}
