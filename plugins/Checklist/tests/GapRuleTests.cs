using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Checklist.Tests;

public class GapRuleTests
{
    private static RuleCheck Check => RuleCheck.For<GapRule>();

    private static EngagementBuilder Covered(EngagementBuilder facts, params string[] without)
    {
        foreach (ControlNeed need in ControlNeeds.All.Where(n => !without.Contains(n.Control)))
        {
            facts = facts.WithSafeguard(Side.Ward, $"区：{need.Name}", [need.Control]).WithSafeguard(Side.Contractor, $"委託先：{need.Name}", [need.Control]);
        }

        return facts;
    }

    [Fact]
    public void LedgerOnNoList_IsMissedOnBothSides()
    {
        RuleOutcome outcome = Check.Given(Covered(Lists.InvitationPrinting, ControlIds.HandOverRecord));
        outcome.Finds(2).FindsAbout("1").FindsOn("safeguards/0/text").FindsOn("hops/0/statement").WithSeverity(Severity.Medium);
        outcome.Messages.ShouldBe(
            ["株式会社あさひ堂印刷への委託で区が行う対策に、「受渡しの記録」がありません。", "株式会社あさひ堂印刷に行わせる対策に、「受渡しの記録」がありません。"]);
    }

    [Fact]
    public void ServerControls_AreNotMissed_WhereThereIsNoServer() =>
        Check.Given(Covered(Lists.InvitationPrinting, ControlIds.SetPartnersOnly, ControlIds.ConnectionControl, ControlIds.EncryptedCommunication, ControlIds.IntrusionDefence, ControlIds.RedundancyAndBackup, ControlIds.ServersUnderJapaneseLaw, ControlIds.CloudIsolation)).FindsNothing();

    [Fact]
    public void Encryption_SaidAsEncryptedLine_Counts_UnlessAStickIsHandedOver()
    {
        EngagementBuilder onLine = new EngagementBuilder().WithVendor("株式会社つばめ広告社")
            .WithSheet(SheetKind.Outsourcing, s => s.Medium(MediumKind.Pc, "パソコン"))
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), means: HopMeans.DedicatedLine);
        Check.Given(Covered(onLine, ControlIds.EncryptionAndSeparatePassword)).FindsNothing();
        Check.Given(Covered(Lists.InvitationPrinting, ControlIds.EncryptionAndSeparatePassword)).Finds(2);
    }

    [Fact]
    public void SubcontractorInspection_OnTheSubcontractorsOwnSheet_Counts() =>
        Check.Given(Covered(Lists.InvitationPrinting.WithSubcontractor("有限会社はやて運送"), ControlIds.InspectionOfSubcontractors)
            .WithSafeguard(Side.Subcontractor, "区が立ち入る", [ControlIds.InspectionOfSubcontractors], linkId: "1.1"))
            .Finds().Findings.ShouldAllBe(f => f.LinkId == "1.1");

    [Fact]
    public void ChecklistPaper_IsNotApplicable_AlsoWhereTheCellPointsAtTheList() =>
        Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Ward).WithSafeguard(Side.Ward, "別紙チェックリストによる", [])).IsNotApplicable();

    [Fact]
    public void SubcontractorsFreeText_BesideAChecklist_IsJudged() =>
        Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Contractor).WithSubcontractor("有限会社はやて運送")
            .WithSafeguard(Side.Subcontractor, "名簿を出させる", [ControlIds.NamedHandlers], linkId: "1.1")).Finds(2).FindsAbout("1.1");

    [Fact]
    public void NoSafeguardRead_IsUnknown() => Check.Given(Lists.InvitationPrinting).AsksFor("safeguards");

    [Fact]
    public void SubcontractorWithoutSafeguards_IsUnknown() =>
        Check.Given(Covered(Lists.InvitationPrinting.WithSubcontractor("有限会社はやて運送"))).AsksFor("safeguards");

    [Fact]
    public void Reentrusting_ToNobodyByName_NeedsNoMoreThanSilence() =>
        Check.Given(Covered(Lists.InvitationPrinting.Reentrustment(ReentrustmentStance.Declared), ControlIds.InspectionOfSubcontractors)).FindsNothing();

    [Fact]
    public void PartAnswers_OnAChecklist_CoverNothingThatTheFactsNeed()
    {
        RuleOutcome outcome = Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Ward, c => c.Partial(ControlIds.SharedWorkFlow))
            .WithChecklist(Side.Contractor, c => c.Partial(ControlIds.LockedStorage, "倉庫は整備中").Partial(ControlIds.IncidentReadiness).Partial(ControlIds.ServersUnderJapaneseLaw).Undone(ControlIds.ReturnAndErasure)));
        outcome.Finds(2).Says("partial").WithSeverity(Severity.Medium).FindsOn("checklist/33/answer").FindsOn("checklist/33/reason").FindsOn("checklist/35/answer");
        outcome.Messages.ShouldBe(
            ["チェックリスト（区側）で「△」（一部実施）の「業務フローの共有」は、この業務に必要な対策です。", "チェックリスト（委託先側）で「△」（一部実施）の「施錠保管」、「事故への備え」は、この業務に必要な対策です。"]);
    }

    [Fact]
    public void PartAnswer_WhereTheMediaLeaveItOpen_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社あさひ堂印刷")
            .WithSheet(SheetKind.Outsourcing, s => s.Medium(MediumKind.Electronic, "電磁的媒体"))
            .WithChecklist(Side.Contractor, c => c.Partial(ControlIds.RedundancyAndBackup))).HasNoFinding().AsksFor("sheets");
}
