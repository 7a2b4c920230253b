using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Checklist.Tests;

public class BlanketYesRuleTests
{
    private static RuleCheck Check => RuleCheck.For<BlanketYesRule>();

    [Fact]
    public void BothSidesTickedThroughout_ForPrintingFromAStick_IsOneFinding()
    {
        RuleOutcome outcome = Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Ward).WithChecklist(Side.Contractor));
        outcome.Finds(1).WithSeverity(Severity.High).FindsOn("checklist/13/answer").FindsOn("checklist/47/answer").FindsOn("sheets/0/media/0/name");
        outcome.Messages[0].ShouldStartWith("チェックリスト（区・委託先側）は全項目が「○」ですが、「通信相手の限定」");
    }

    [Fact]
    public void AllTicked_WhereEverythingApplies_IsFine() =>
        Check.Given(EverythingTicked(Lists.PrizeDraw.WithSubcontractor("有限会社はやて運送"))).FindsNothing();

    [Fact]
    public void AllTicked_WithReentrustingToNobodyByName_IsAsUnknownAsWithSilence()
    {
        Check.Given(EverythingTicked(Lists.PrizeDraw)).HasNoFinding().AsksFor("reentrustment");
        Check.Given(EverythingTicked(Lists.PrizeDraw.Reentrustment(ReentrustmentStance.Declared))).HasNoFinding().AsksFor("reentrustment");
    }

    [Fact]
    public void SomeWaived_IsNotBlanket() =>
        Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Ward, Lists.ElectronicOnly).WithChecklist(Side.Contractor, Lists.ElectronicOnly)).FindsNothing();

    [Fact]
    public void AllTicked_WithMediaThatSayOnlyElectronic_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社あさひ堂印刷")
            .WithSheet(SheetKind.Outsourcing, s => s.Medium(MediumKind.Paper, "紙").Medium(MediumKind.Electronic, "電磁的媒体"))
            .WithHop(HopEnds.Ward, HopEnds.Vendor())
            .WithChecklist(Side.Ward)).HasNoFinding().AsksFor("sheets");

    [Fact]
    public void PaperWithoutChecklist_IsNotApplicable() => Check.Given(Lists.InvitationPrinting).IsNotApplicable();

    [Fact]
    public void OneCrossOrTriangle_IsNotBlanket() =>
        Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Ward, c => c.Undone(ControlIds.ClausesAndLaw)).WithChecklist(Side.Contractor, c => c.Partial(ControlIds.InspectionAndReports))).FindsNothing();

    private static EngagementBuilder EverythingTicked(EngagementBuilder facts) =>
        facts.WithMediumUse(MediumKind.Portable, "USB", linkId: "1").WithChecklist(Side.Ward).WithChecklist(Side.Contractor);
}
