using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Handling.Tests;

public class PaperNotInMediaRuleTests
{
    private static RuleCheck Check => RuleCheck.For<PaperNotInMediaRule>();

    private static EngagementBuilder Vendor(Action<SheetBuilder> sheet) =>
        new EngagementBuilder().WithVendor("株式会社みどり印刷").WithSheet(SheetKind.Outsourcing, sheet);

    [Fact]
    public void Printing_WithElectronicMediaOnly_IsHigh()
    {
        RuleOutcome outcome = Check.Given(Vendor(s => s.Medium(MediumKind.Pc, "委託先のパソコン").Work("案内状の印刷", Activity.Printing)));
        outcome.Finds(1).FindsAbout("1").FindsOn("sheets/0/media/0/name").FindsOn("sheets/0/work/0/text").WithSeverity(Severity.High);
        outcome.Messages[0].ShouldBe("株式会社みどり印刷の業務では紙を扱いますが（印刷）、記録媒体の欄に紙がありません。");
    }

    [Fact]
    public void Parcels_LeavingTheVendor_AreCounted() =>
        Check.Given(Vendor(s => s.Medium(MediumKind.Server, "サーバ"))
            .WithHop(HopEnds.Vendor(), HopEnds.Person, Cargo.Goods, statement: "景品を送る"))
            .Finds(1).FindsOn("hops/0/statement");

    [Fact]
    public void Paper_NamedInASafeguardAlone_IsMedium() =>
        Check.Given(Vendor(s => s.Medium(MediumKind.Pc, "パソコン"))
            .WithMediumUse(MediumKind.Paper, "紙媒体", MediumUseGround.Safeguard, "1"))
            .Finds(1).Says("safeguard").WithSeverity(Severity.Medium);

    [Fact]
    public void Paper_NamedByThePrintedChecklist_IsNotCounted() =>
        Check.Given(Vendor(s => s.Medium(MediumKind.Pc, "パソコン"))
            .WithChecklist(Side.Contractor, c => c.Text(ControlIds.ReturnAndErasure, "紙媒体は返却する", line: 70))
            .WithMediumUse(MediumKind.Paper, "紙媒体", MediumUseGround.Safeguard, "1", line: 70))
            .FindsNothing();

    [Fact]
    public void Paper_Listed_IsFine() =>
        Check.Given(Vendor(s => s.Medium(MediumKind.Paper, "紙").Medium(MediumKind.Pc, "パソコン").Work("印刷", Activity.Printing))).FindsNothing();

    [Fact]
    public void Work_WithoutPaper_IsFine() =>
        Check.Given(Vendor(s => s.Medium(MediumKind.Server, "サーバ").Work("応募者の分析", Activity.Analysis))).FindsNothing();

    [Fact]
    public void Subcontractor_IsJudgedByItsOwnSheet() =>
        Check.Given(Vendor(s => s.Medium(MediumKind.Paper, "紙"))
            .WithSubcontractor("有限会社はやて運送")
            .WithSheet(SheetKind.ReOutsourcing, s => s.Medium(MediumKind.Pc, "再委託先のパソコン").Work("引換券の発送", Activity.Dispatch)))
            .Finds(1).FindsAbout("1.1");

    [Fact]
    public void MediaCell_NotRead_IsUnknown() =>
        Check.Given(Vendor(s => s.Work("印刷", Activity.Printing))).AsksFor("sheets/0/media");
}
