using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Checklist.Tests;

public class DeclinedRuleTests
{
    private static RuleCheck Check => RuleCheck.For<DeclinedRule>();

    [Fact]
    public void LockedStorage_DeclinedThoughPaperIsHandled_IsFound()
    {
        RuleOutcome outcome = Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Ward).WithChecklist(Side.Contractor, c => c.Undone(ControlIds.LockedStorage, "倉庫がないため", line: 70)));
        outcome.Finds(1).WithSeverity(Severity.High).Says("declined").FindsAbout("1").FindsOn("checklist/33/answer").FindsOn("checklist/33/reason");
        outcome.Messages[0].ShouldBe("「施錠保管」（OP-10）は、委託先側で「×」（未実施）ですが、紙を扱うため必要です。");
        outcome.Findings[0].Evidence[0].Line.ShouldBe(70);
    }

    [Fact]
    public void BothSidesDeclining_IsOneFindingAControl() =>
        Check.Given(Lists.PrizeDraw.WithChecklist(Side.Ward, c => c.Undone(ControlIds.HandOverRecord)).WithChecklist(Side.Contractor, c => c.Undone(ControlIds.HandOverRecord).Undone(ControlIds.EncryptedCommunication)))
            .Finds(2).Findings.Select(f => $"{f.Arguments[1]} {f.Arguments[2]}").ShouldBe(["OP-09 区・委託先", "SY-03 委託先"]);

    [Fact]
    public void ServerControls_DeclinedWhereThereIsNoServer_AreFine() =>
        Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Contractor, c => c.Undone(ControlIds.RedundancyAndBackup).Undone(ControlIds.ServersUnderJapaneseLaw))).FindsNothing();

    [Fact]
    public void ServerControl_DeclinedWhereTheMediaLeaveItOpen_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社あさひ堂印刷")
            .WithSheet(SheetKind.Outsourcing, s => s.Medium(MediumKind.Electronic, "電磁的媒体"))
            .WithChecklist(Side.Contractor, c => c.Undone(ControlIds.RedundancyAndBackup))).HasNoFinding().AsksFor("sheets");

    [Fact]
    public void OtherAnswers_AreNoRefusal() =>
        Check.Given(Lists.PrizeDraw.WithChecklist(Side.Ward, Lists.ElectronicOnly).WithChecklist(Side.Contractor, c => c.Partial(ControlIds.LockedStorage).Blank(ControlIds.ReturnAndErasure))).FindsNothing();

    [Fact]
    public void PaperWithoutChecklist_IsNotApplicable() => Check.Given(Lists.PrizeDraw).IsNotApplicable();
}
