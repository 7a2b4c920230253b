using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Handling.Tests;

public class HopUntracedRuleTests
{
    private static RuleCheck Check => RuleCheck.For<HopUntracedRule>();

    private static EngagementBuilder Chain => new EngagementBuilder().WithVendor("株式会社あおば企画").WithSubcontractor("有限会社はやて運送");

    [Fact]
    public void SubcontractorsHop_OutsideTheRecordSlip_IsFound()
    {
        RuleOutcome outcome = Check.Given(Chain
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.PortableMedia, HopMeans.ByHand, recorded: true)
            .WithHop(HopEnds.Vendor(), HopEnds.Vendor("1.1"), Cargo.PortableMedia, HopMeans.ByHand, recorded: false));
        outcome.Finds(1).FindsAbout("1.1").FindsOn("hops/1/recorded");
        outcome.Messages[0].ShouldStartWith("株式会社あおば企画と有限会社はやて運送の間の受渡しに");
    }

    [Fact]
    public void ThereAndBack_IsOneProblem() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画")
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), recorded: false)
            .WithHop(HopEnds.Vendor(), HopEnds.Ward, recorded: false)).Finds(1);

    [Fact]
    public void SilentHop_WhereTheLedgerIsWaived_NamesTheWaiver() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画")
            .WithHop(HopEnds.Service("応募フォーム"), HopEnds.Vendor(), means: HopMeans.SharedStore)
            .WithChecklist(Side.Ward, c => c.No(ControlIds.HandOverRecord, WaiverGround.ElectronicOnly)))
            .Finds(1).FindsAbout("1").FindsOn("checklist/8/answer");

    [Fact]
    public void SilentHop_WhereTheLedgerIsKept_IsFine() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画")
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), means: HopMeans.ByHand).WithChecklist(Side.Ward)).FindsNothing();

    [Fact]
    public void SilentHop_BesideALedgerOfUnreadCoverage_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画")
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), means: HopMeans.ByHand).WithSafeguard(Side.Ward, "渡すときは記録を残す", [ControlIds.HandOverRecord])).AsksFor("hops/0/recorded");

    [Fact]
    public void PeoplesOwnApplications_NeedNoLedger() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画")
            .WithHop(HopEnds.Person, HopEnds.Vendor(), Cargo.Paper).WithSafeguard(Side.Ward, "契約条項を付す", [ControlIds.ClausesAndLaw])).IsNotApplicable();

    [Fact]
    public void SilentHop_WithoutAnySafeguardRead_IsUnknown() =>
        Check.Given(Chain.WithHop(HopEnds.Ward, HopEnds.Vendor())).AsksFor("hops/0/recorded");

    [Fact]
    public void NoHopRead_IsUnknown() => Check.Given(Chain).AsksFor("hops");
}
