using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Certification.Tests;

public class ExpiredRuleTests
{
    private static readonly DateOnly Past = new(2026, 3, 31);
    private static readonly DateOnly Future = new(2028, 3, 31);

    private static RuleCheck Check => RuleCheck.For<ExpiredRule>().AsOf(2026, 4, 1);

    private static EngagementBuilder Vendor(Action<RegisteredVendorBuilder> registered, bool stated = true) =>
        new EngagementBuilder().WithVendor("株式会社みどり印刷", v => (stated ? v.Certified(CertificationSchemes.PMark) : v).Registered(registered));

    [Fact]
    public void Mark_PastItsLastDay_IsCritical()
    {
        RuleOutcome outcome = Check.Given(Vendor(r => r.Certified(CertificationSchemes.PMark, Past)));
        outcome.Finds(1).FindsAbout("1").FindsOn("chain/0/registered/certifications/0/expires").WithSeverity(Severity.Critical);
        outcome.Messages[0].ShouldBe("株式会社みどり印刷のプライバシーマークは令和8年3月31日で切れています。");
    }

    [Fact]
    public void Mark_OnItsLastDay_IsStillValid() => Check.AsOf(Past).Given(Vendor(r => r.Certified(CertificationSchemes.PMark, Past))).FindsNothing();

    [Fact]
    public void Mark_Lapsed_IsCritical() =>
        Check.Given(Vendor(r => r.Certified(CertificationSchemes.PMark, status: CertificationStatus.Lapsed))).Finds(1).Says("ended").WithSeverity(Severity.Critical);

    [Fact]
    public void OldRecord_BesideTheRenewedOne_IsFine() =>
        Check.Given(Vendor(r => r.Certified(CertificationSchemes.PMark, Past).Certified(CertificationSchemes.PMark, Future))).FindsNothing();

    [Fact]
    public void Mark_ThePaperDoesNotRelyOn_BesideAnotherValidOne_IsMedium() =>
        Check.Given(Vendor(r => r.Certified(CertificationSchemes.PMark, Past).Certified(CertificationSchemes.Isms, Future), stated: false))
            .Finds(1).Says("other-valid").WithSeverity(Severity.Medium);

    [Fact]
    public void Expiry_NotRegistered_IsUnknown() =>
        Check.Given(Vendor(r => r.Certified(CertificationSchemes.PMark))).HasNoFinding().AsksFor("chain/0/registered/certifications/0/expires");

    [Fact]
    public void Vendor_NotRegistered_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷", v => v.Certified(CertificationSchemes.PMark))).AsksFor("chain/0/registered");
}
