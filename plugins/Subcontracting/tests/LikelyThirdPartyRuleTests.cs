using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Subcontracting.Tests;

public class LikelyThirdPartyRuleTests
{
    private static RuleCheck Check => RuleCheck.For<LikelyThirdPartyRule>();

    private static EngagementBuilder Vendor(string work, params Activity[] activities) => new EngagementBuilder()
        .WithVendor("株式会社みどり印刷")
        .WithSheet(SheetKind.Outsourcing, s => s.Work(work, [.. activities]));

    [Fact]
    public void CallCentreAndDispatch_WithoutSubcontractor_AreOneFindingForTheVendor()
    {
        RuleOutcome outcome = Check.Given(Vendor("電話受付と景品の発送", Activity.CallCentre, Activity.Dispatch));
        outcome.Finds(1).FindsAbout("1").FindsOn("sheets/0/work/0/text").WithSeverity(Severity.Medium);
        outcome.Messages[0].ShouldBe("株式会社みどり印刷の業務にはコールセンターの受託者・派遣会社、運送・配達の事業者が関わりそうですが、再委託先に挙がっていません。");
    }

    [Fact]
    public void Dispatch_DoneByASubcontractor_IsAskedOfTheSubcontractorOnly() =>
        Check.Given(Vendor("景品の発送", Activity.Dispatch)
            .WithSubcontractor("有限会社はやて運送")
            .WithSheet(SheetKind.ReOutsourcing, s => s.Work("景品の発送", Activity.Dispatch)))
            .Finds(1).FindsAbout("1.1");

    [Fact]
    public void Work_OfASubcontractorThatIsOnlyDeclared_IsAskedOfIt() =>
        Check.Given(Vendor("景品の発送", Activity.Dispatch)
            .WithSubcontractor("有限会社はやて運送")
            .WithReentrustedWork(ReentrustmentPlace.Declaration, "景品の発送", [Activity.Dispatch], "1.1"))
            .Finds(1).FindsAbout("1.1");

    [Fact]
    public void Letters_HandedToThePost_AreNotEntrustedOn() =>
        Check.Given(Vendor("通知の発送", Activity.Dispatch).WithHop(HopEnds.Vendor(), HopEnds.Person, Cargo.SealedMail, HopMeans.Post)).FindsNothing();

    [Fact]
    public void DataEntry_CountsFromTheNumberThePolicySets()
    {
        Check.Given(Vendor("申請書の入力", Activity.DataEntry).People(9_999)).FindsNothing();
        Check.Given(Vendor("申請書の入力", Activity.DataEntry).People(10_000)).Finds(1);
        Check.With("staffFrom", 500).Given(Vendor("申請書の入力", Activity.DataEntry).People(500)).Finds(1);
    }

    [Fact]
    public void Service_OfAnotherCompany_IsNamed() =>
        Check.Given(new EngagementBuilder()
            .WithVendor("株式会社みどり印刷", v => v.UsesCloud("あおばフォーム"))
            .WithSheet(SheetKind.Outsourcing, s => s.Work("応募の集計", Activity.Analysis)))
            .Finds(1).FindsOn("chain/0/cloudServices/0/name").Messages[0].ShouldContain("外部サービス（あおばフォーム）の運営者");

    [Fact]
    public void Service_OfTheVendorItself_IsFine() =>
        Check.Given(new EngagementBuilder()
            .WithVendor("株式会社みどり印刷", v => v.UsesCloud("みどりフォーム", operatedBy: "株式会社みどり印刷"))
            .WithSheet(SheetKind.Outsourcing, s => s.Work("応募の集計", Activity.Analysis)))
            .FindsNothing();

    [Fact]
    public void Printing_Alone_IsFine() => Check.Given(Vendor("案内状の印刷、封入", Activity.Printing, Activity.Inserting)).FindsNothing();

    [Fact]
    public void Task_NotUnderstood_IsUnknown() => Check.Given(Vendor("その他の作業")).HasNoFinding().AsksFor("sheets/0/work/0/text");

    [Fact]
    public void Work_NotRead_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷").WithSheet(SheetKind.Outsourcing)).AsksFor("sheets/0/work");
}
