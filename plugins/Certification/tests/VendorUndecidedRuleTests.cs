using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Certification.Tests;

public class VendorUndecidedRuleTests
{
    private static RuleCheck Check => RuleCheck.For<VendorUndecidedRule>().AsOf(2026, 4, 1);

    private static EngagementBuilder Undecided() => new EngagementBuilder()
        .WithVendor(null, v => v.Undecided().MustHoldOneOf(CertificationSchemes.Isms, CertificationSchemes.PMark));

    [Fact]
    public void Vendor_Undecided_NamesTheRegisteredVendorsThatMeetTheCondition()
    {
        RuleOutcome outcome = Check.Given(Undecided()
            .WithCandidate("株式会社みどり印刷", c => c.Certified(CertificationSchemes.PMark, new DateOnly(2027, 3, 31)))
            .WithCandidate("株式会社きいろ企画", c => c.Certified(CertificationSchemes.LgwanAsp, new DateOnly(2027, 3, 31)))
            .WithCandidate("株式会社あか運輸", c => c.Certified(CertificationSchemes.Isms, new DateOnly(2026, 3, 31))));
        outcome.Finds(1).Says("candidates").FindsAbout("1").FindsOn("chain/0/undecided").FindsOn("chain/0/conditions/0/statement").FindsOn("candidates/0/name");
        outcome.Messages[0].ShouldBe("委託先が未定です。条件「ISMS（ISO/IEC 27001）又はプライバシーマーク」を満たす登録業者は株式会社みどり印刷です。");
    }

    [Fact]
    public void Conditions_WithTheRegisterNotAsked_AreToldAlone() => Check.Given(Undecided()).Finds(1).Says("not-asked");

    [Fact]
    public void Candidate_WithUnknownExpiry_IsNotSaidToMeetTheCondition() =>
        Check.Given(Undecided().WithCandidate("株式会社みどり印刷", c => c.Certified(CertificationSchemes.PMark))).Finds(1).Says("nobody");

    [Fact]
    public void Vendor_UndecidedWithoutCondition_IsAskedForOne() =>
        Check.Given(new EngagementBuilder().WithVendor(null, v => v.Undecided())).Finds(1).Says("no-condition").WithSeverity(Severity.High);

    [Fact]
    public void Vendor_Named_IsFine() => Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷")).FindsNothing();

    [Fact]
    public void Name_NotRead_IsNotTakenForUndecided() => Check.Given(new EngagementBuilder().WithVendor(null)).HasNoFinding().AsksFor("chain/0/name");

    [Fact]
    public void Chain_NotRead_IsUnknown() => Check.Given(new EngagementBuilder()).AsksFor("chain");
}
