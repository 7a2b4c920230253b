using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Certification.Tests;

public class SuspendedRuleTests
{
    private static RuleCheck Check => RuleCheck.For<SuspendedRule>().AsOf(2026, 4, 1);

    private static EngagementBuilder Sub(Action<RegisteredVendorBuilder> registered) => new EngagementBuilder()
        .WithVendor("株式会社みどり印刷")
        .WithSubcontractor("株式会社あおば封入", v => v.Registered(registered));

    [Theory]
    [InlineData(CertificationStatus.Suspended, "suspended")]
    [InlineData(CertificationStatus.Revoked, "revoked")]
    public void Mark_StoppedByItsIssuer_IsCriticalAtAnyTier(CertificationStatus status, string key) =>
        Check.Given(Sub(r => r.Certified(CertificationSchemes.PMark, new DateOnly(2027, 3, 31), status)))
            .Finds(1).Says(key).FindsAbout("1.1").FindsOn("chain/1/registered/certifications/0/status").WithSeverity(Severity.Critical);

    [Fact]
    public void Mark_GrantedAnew_IsFine() =>
        Check.Given(Sub(r => r
            .Certified(CertificationSchemes.PMark, status: CertificationStatus.Revoked)
            .Certified(CertificationSchemes.PMark, new DateOnly(2028, 3, 31)))).FindsNothing();

    [Fact]
    public void Mark_InForce_IsFine() => Check.Given(Sub(r => r.Certified(CertificationSchemes.PMark, new DateOnly(2028, 3, 31)))).FindsNothing();

    [Fact]
    public void Standing_NotRegistered_IsUnknown() =>
        Check.Given(Sub(r => r.Certified(CertificationSchemes.PMark, status: null))).AsksFor("chain/1/registered/certifications/0/status");

    [Fact]
    public void Vendor_NotRegistered_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷", v => v.Certified(CertificationSchemes.PMark))).AsksFor("chain/0/registered");
}
