using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Oversight.Tests;

public class InspectionFrequencyRuleTests
{
    private static RuleCheck Check => RuleCheck.For<InspectionFrequencyRule>();

    private static EngagementBuilder Vendor => new EngagementBuilder().WithVendor("株式会社みどり印刷");

    private static void Yearly(ClauseSetBuilder set) => set.Clause("監査", ClauseTopic.Audit).Clause("監査", ClauseTopic.YearlyAudit).YearlyInspection(true);

    [Fact]
    public void InspectionInTheClausesOnly_IsFound_ForEachVendor()
    {
        RuleOutcome outcome = Check.Given(Vendor.WithSubcontractor("有限会社はやて運送")
            .WithSafeguard(Side.Ward, "業務フローを作る", [ControlIds.SharedWorkFlow])
            .WithSafeguard(Side.Subcontractor, "名簿を出させる", [ControlIds.NamedHandlers], linkId: "1.1")
            .WithClauseSet("乙", 1, Yearly).WithClauseSet("丙", 2, Yearly));
        outcome.Finds(2).Says("none").FindsAbout("1").FindsAbout("1.1").FindsOn("safeguards/0/text").FindsOn("clauseSets/1/yearlyInspection").WithSeverity(Severity.High);
    }

    [Fact]
    public void Inspection_ThatCitesAYearlyClause_IsFine() =>
        Check.Given(Vendor.WithSafeguard(Side.Ward, "特記事項1に基づき立ち入る", [ControlIds.InspectionAndReports], Frequency.AsNeeded)
            .WithClauseSet("乙", 1, Yearly).WithClauseReference("別紙", 1, ClauseTopic.Audit, "1", Side.Ward)).FindsNothing();

    [Fact]
    public void Inspection_AsNeeded_BesideYearlyClausesNobodyCites_IsWeaker() =>
        Check.Given(Vendor.WithSafeguard(Side.Ward, "必要に応じて立ち入る", [ControlIds.InspectionAndReports], Frequency.AsNeeded).WithClauseSet("乙", 1, Yearly))
            .Finds(1).Says("weaker").FindsOn("safeguards/0/text");

    [Fact]
    public void Inspection_Yearly_IsFine() =>
        Check.Given(Vendor.WithSafeguard(Side.Ward, "年1回立ち入る", [ControlIds.InspectionAndReports], Frequency.Yearly)).FindsNothing();

    [Fact]
    public void TickedRow_WithoutTheClausesText_IsUnstated()
    {
        RuleOutcome outcome = Check.Given(Vendor.ClausesCited(true).WithChecklist(Side.Ward).WithChecklist(Side.Contractor));
        outcome.Finds(1).Says("unstated").FindsOn("checklist/1/answer").FindsOn("checklist/25/answer").FindsOn("clausesCited");
        outcome.Messages[0].ShouldBe("株式会社みどり印刷への立入り調査に、回数（年1回以上）の定めがありません。");
    }

    [Fact]
    public void TickedRow_WithYearlyClausesAttached_IsFine() =>
        Check.Given(Vendor.WithChecklist(Side.Ward).WithClauseSet("乙", 1, Yearly)).FindsNothing();

    [Fact]
    public void WaivedRow_IsFound() =>
        Check.Given(Vendor.WithChecklist(Side.Ward, c => c.No(ControlIds.InspectionAndReports))).Finds(1).Says("none");

    [Fact]
    public void NoSafeguardRead_IsUnknown() => Check.Given(Vendor).AsksFor("safeguards");
}
