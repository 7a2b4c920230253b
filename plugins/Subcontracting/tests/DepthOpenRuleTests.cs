using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Subcontracting.Tests;

public class DepthOpenRuleTests
{
    private static RuleCheck Check => RuleCheck.For<DepthOpenRule>();

    private static EngagementBuilder Chain() => new EngagementBuilder().WithVendor("株式会社みどり印刷").WithSubcontractor("株式会社あおば封入");

    private static EngagementBuilder ByConsent() => Chain().WithClauseSet("乙", 1, c => c.Subcontracting(SubcontractingTerms.WithConsent, furtherTiersByConsent: true));

    [Fact]
    public void FurtherTiers_ByConsentWithoutLimit_AreFoundAtTheDeepestVendor()
    {
        RuleOutcome outcome = Check.Given(ByConsent());
        outcome.Finds(1).FindsAbout("1.1").FindsOn("clauseSets/0/furtherTiersByConsent").FindsOn("chain/1/name").WithSeverity(Severity.Medium);
        outcome.Messages[0].ShouldBe("特記事項では承諾があれば何段階でも再委託でき、株式会社あおば封入から先をどこまで認めるか書かれていません。");
    }

    [Fact]
    public void Ban_InTheSubcontractorsOwnSet_ClosesTheDepth() =>
        Check.Given(ByConsent().WithClauseSet("丙", 2, c => c.Subcontracting(SubcontractingTerms.Banned))).FindsNothing();

    [Fact]
    public void Reentrusting_Denied_ClosesTheDepth() => Check.Given(ByConsent().Reentrustment(ReentrustmentStance.Denied)).FindsNothing();

    [Fact]
    public void Set_SpeakingOfOneTierOnly_IsFine() =>
        Check.Given(Chain().WithClauseSet("乙", 1, c => c.Subcontracting(SubcontractingTerms.WithConsent, furtherTiersByConsent: false))).FindsNothing();

    [Fact]
    public void FurtherTiers_NotRead_AreUnknown() =>
        Check.Given(Chain().WithClauseSet("乙", 1, c => c.Subcontracting(SubcontractingTerms.WithConsent))).AsksFor("clauseSets/0/furtherTiersByConsent");

    [Fact]
    public void Clauses_CitedButNotAttached_AreUnknown() => Check.Given(Chain().ClausesCited(true)).AsksFor("clauseSets");
}
