using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Checklist.Tests;

public class NotApplicableContradictedRuleTests
{
    private static RuleCheck Check => RuleCheck.For<NotApplicableContradictedRule>();

    [Fact]
    public void ElectronicOnly_ThoughParcelsMoveAndDataIsHandedOver_IsOneFindingAControl()
    {
        RuleOutcome outcome = Check.Given(Lists.PrizeDraw
            .WithChecklist(Side.Ward, Lists.ElectronicOnly).WithChecklist(Side.Contractor, Lists.ElectronicOnly));
        outcome.Finds(3).WithSeverity(Severity.High);
        outcome.Findings.Select(f => f.Arguments[1]).ShouldBe(["OP-07", "OP-08", "OP-09"]);
        outcome.Findings.ShouldAllBe(f => f.Arguments[2] == "区・委託先");
        outcome.Messages[2].ShouldBe("「受渡しの記録」（OP-09）は、区・委託先側で「－」ですが、個人情報の受渡しがあるため必要です。");
        outcome.FindsOn("checklist/8/answer").FindsOn("checklist/32/answer").FindsOn("hops/1/statement");
    }

    [Fact]
    public void LockableBag_WhereNothingIsCarried_MayBeWaived() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社つばめ広告社")
            .WithSheet(SheetKind.Outsourcing, s => s.Medium(MediumKind.Server, "サーバ").Work("分析", Activity.Analysis))
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), means: HopMeans.DedicatedLine)
            .WithChecklist(Side.Ward, c => c.No("OP-08", WaiverGround.ElectronicOnly))).FindsNothing();

    [Fact]
    public void SubcontractorInspection_Waived_ThoughWorkIsReentrusted_IsFound() =>
        Check.Given(Lists.PrizeDraw.Reentrustment(ReentrustmentStance.Declared)
            .WithChecklist(Side.Contractor, c => c.No("OP-03", WaiverGround.NoReentrustment))).Finds(1).FindsOn("reentrustment").FindsAbout("1");

    [Fact]
    public void SubcontractorInspection_Waived_AndReentrustingDenied_IsFine() =>
        Check.Given(Lists.PrizeDraw.Reentrustment(ReentrustmentStance.Denied)
            .WithChecklist(Side.Ward, c => c.No("OP-03", WaiverGround.NoReentrustment))).FindsNothing();

    [Fact]
    public void ControlThatAlwaysApplies_Waived_IsFound() =>
        Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Ward, c => c.No("OP-11"))).Finds(1);

    [Fact]
    public void ServerControls_Waived_WhereThereIsNoServer_AreFine() =>
        Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Ward, c => c
            .No("SY-01", WaiverGround.NoSystem).No("SY-09", WaiverGround.NoSystem).No("SY-11", WaiverGround.NoSystem))).FindsNothing();

    [Fact]
    public void ServerControl_Waived_WhereTheMediaSayOnlyElectronic_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社つばめ広告社")
            .WithSheet(SheetKind.Outsourcing, s => s.Medium(MediumKind.Electronic, "電磁的媒体"))
            .WithChecklist(Side.Ward, c => c.No("SY-09"))).HasNoFinding().AsksFor("sheets");

    [Fact]
    public void LedgerWaived_WithNoMovementRead_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社つばめ広告社")
            .WithSheet(SheetKind.Outsourcing, s => s.Medium(MediumKind.Server, "サーバ"))
            .WithChecklist(Side.Ward, c => c.No("OP-09"))).AsksFor("hops");

    [Fact]
    public void PaperWithoutChecklist_IsNotApplicable() => Check.Given(Lists.PrizeDraw).IsNotApplicable();

    [Fact]
    public void DeclinedOrPartAnswer_IsNoWaiver() =>
        Check.Given(Lists.PrizeDraw.WithChecklist(Side.Contractor, c => c.Undone("OP-09").Partial("OP-07"))).FindsNothing();
}
