using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Handling.Tests;

public class CarryOutExemptedRuleTests
{
    private static RuleCheck Check => RuleCheck.For<CarryOutExemptedRule>();

    [Fact]
    public void RosterCarriedOut_ExceptedFromLockUp_IsFound()
    {
        RuleOutcome outcome = Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画")
            .WithCarryOut("名簿は施錠する。会場へ持ち出す場合を除く。", exempted: true, linkId: "1"));
        outcome.Finds(1).FindsAbout("1").FindsOn("carryOuts/0/statement").WithSeverity(Severity.High);
        outcome.Messages[0].ShouldStartWith("株式会社あおば企画が個人情報を持ち出す場合");
    }

    [Fact]
    public void CarryOutBan_WithoutException_IsFine() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画").WithCarryOut("持出しを禁じる。", exempted: false)).FindsNothing();

    [Fact]
    public void Statement_OfUnclearMeaning_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithCarryOut("持出しについて別に定める。", exempted: null)).AsksFor("carryOuts/0/exempted");

    [Fact]
    public void NoStatement_IsNotApplicable() => Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画")).IsNotApplicable();
}
