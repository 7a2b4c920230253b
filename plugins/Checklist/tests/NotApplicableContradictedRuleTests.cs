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
        outcome.Findings.Select(f => f.Arguments[1]).ShouldBe([ControlIds.EncryptionAndSeparatePassword, ControlIds.LockableBag, ControlIds.HandOverRecord]);
        outcome.Findings.ShouldAllBe(f => f.Arguments[2] == "区・委託先");
        outcome.Messages[2].ShouldBe("「受渡しの記録」（OP-09）は、区・委託先側で「－」ですが、個人情報の受渡しがあるため必要です。");
        outcome.FindsOn("checklist/8/answer").FindsOn("checklist/32/answer").FindsOn("hops/1/statement");
    }

    [Fact]
    public void LockableBag_WhereNothingIsCarried_MayBeWaived() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社つばめ広告社")
            .WithSheet(SheetKind.Outsourcing, s => s.Medium(MediumKind.Server, "サーバ").Work("分析", Activity.Analysis))
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), means: HopMeans.DedicatedLine)
            .WithChecklist(Side.Ward, c => c.No(ControlIds.LockableBag, WaiverGround.ElectronicOnly))).FindsNothing();

    [Fact]
    public void SubcontractorInspection_Waived_ThoughWorkIsReentrusted_IsFound() =>
        Check.Given(Lists.PrizeDraw.Reentrustment(ReentrustmentStance.Declared)
            .WithChecklist(Side.Contractor, c => c.No(ControlIds.InspectionOfSubcontractors, WaiverGround.NoReentrustment))).Finds(1).FindsOn("reentrustment").FindsAbout("1");

    [Fact]
    public void SubcontractorInspection_Waived_AndReentrustingDenied_IsFine() =>
        Check.Given(Lists.PrizeDraw.Reentrustment(ReentrustmentStance.Denied)
            .WithChecklist(Side.Ward, c => c.No(ControlIds.InspectionOfSubcontractors, WaiverGround.NoReentrustment))).FindsNothing();

    [Fact]
    public void ControlThatAlwaysApplies_Waived_IsFound() =>
        Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Ward, c => c.No(ControlIds.ReturnAndErasure))).Finds(1);

    [Fact]
    public void ServerControls_Waived_WhereThereIsNoServer_AreFine() =>
        Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Ward, c => c
            .No(ControlIds.SetPartnersOnly, WaiverGround.NoSystem).No(ControlIds.RedundancyAndBackup, WaiverGround.NoSystem).No(ControlIds.ServersUnderJapaneseLaw, WaiverGround.NoSystem))).FindsNothing();

    [Fact]
    public void ServerControl_Waived_WhereTheMediaSayOnlyElectronic_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社つばめ広告社")
            .WithSheet(SheetKind.Outsourcing, s => s.Medium(MediumKind.Electronic, "電磁的媒体"))
            .WithChecklist(Side.Ward, c => c.No(ControlIds.RedundancyAndBackup))).HasNoFinding().AsksFor("sheets");

    [Fact]
    public void LedgerWaived_WithNoMovementRead_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社つばめ広告社")
            .WithSheet(SheetKind.Outsourcing, s => s.Medium(MediumKind.Server, "サーバ"))
            .WithChecklist(Side.Ward, c => c.No(ControlIds.HandOverRecord))).AsksFor("hops");

    [Fact]
    public void PaperWithoutChecklist_IsNotApplicable() => Check.Given(Lists.PrizeDraw).IsNotApplicable();

    [Fact]
    public void DeclinedOrPartAnswer_IsNoWaiver() =>
        Check.Given(Lists.PrizeDraw.WithChecklist(Side.Contractor, c => c.Undone(ControlIds.HandOverRecord).Partial(ControlIds.EncryptionAndSeparatePassword))).FindsNothing();
}
