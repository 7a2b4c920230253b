using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Subcontracting.Tests;

public class ScopeMismatchRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ScopeMismatchRule>();

    private static EngagementBuilder Chain() => new EngagementBuilder()
        .WithVendor("株式会社みどり印刷")
        .WithSubcontractor("有限会社はやて運送")
        .Reentrustment(ReentrustmentStance.Declared);

    [Fact]
    public void Outline_AndSheet_NamingDifferentWork_AreFoundBothWays()
    {
        RuleOutcome outcome = Check.Given(Chain()
            .WithReentrustedWork(ReentrustmentPlace.Outline, w => w.Task("照合業務", Activity.Matching).Task("電話受付", Activity.CallCentre))
            .WithReentrustedWork(ReentrustmentPlace.Sheet, w => w.Task("照合業務", Activity.Matching).Task("引換券の発送", Activity.Dispatch), "1.1"));
        outcome.Finds(2).Says("activity").FindsAbout("1.1").FindsOn("reentrustedWork/0/work/1/text").FindsOn("reentrustedWork/1/work/1/text").WithSeverity(Severity.High);
        outcome.Messages.ShouldContain("コールセンターの再委託が、事業の概要の文にはありますが、再委託の個票にはありません。");
        outcome.Messages.ShouldContain("発送の再委託が、再委託の個票にはありますが、事業の概要の文にはありません。");
    }

    [Fact]
    public void RunningText_NamingOneStepForTheWholeMailing_Agrees() =>
        Check.Given(Chain()
            .WithReentrustedWork(ReentrustmentPlace.Outline, "印刷業務を再委託する", [Activity.Printing])
            .WithReentrustedWork(ReentrustmentPlace.Sheet, "印刷、封入封緘、発送", [Activity.Printing, Activity.Inserting, Activity.Dispatch], "1.1"))
            .FindsNothing();

    [Fact]
    public void List_MeaningOnlyAPart_AgreesWithASheetThatNamesThePart() =>
        Check.Given(Chain()
            .WithReentrustedWork(ReentrustmentPlace.WorkList, "通知の作成、印刷、発送の一部", [Activity.Drafting, Activity.Printing, Activity.Dispatch], partial: true)
            .WithReentrustedWork(ReentrustmentPlace.Sheet, "通知の印刷", [Activity.Printing], "1.1"))
            .FindsNothing();

    [Fact]
    public void List_MeaningOnlyAPart_DisagreesWithASheetThatGoesBeyond() =>
        Check.Given(Chain()
            .WithReentrustedWork(ReentrustmentPlace.WorkList, "通知の印刷の一部", [Activity.Printing], partial: true)
            .WithReentrustedWork(ReentrustmentPlace.Sheet, "通知の印刷とデータ入力", [Activity.Printing, Activity.DataEntry], "1.1"))
            .Finds(1).Says("activity");

    [Fact]
    public void Sheet_AddingThings_IsMedium() =>
        Check.Given(Chain()
            .WithReentrustedWork(ReentrustmentPlace.WorkList, w => w.Task("通知書の印刷", [Activity.Printing], ["通知書"]))
            .WithReentrustedWork(ReentrustmentPlace.Sheet, w => w.Task("通知書と封筒の印刷", [Activity.Printing], ["通知書", "封筒"]), "1.1"))
            .Finds(1).Says("object").FindsAbout("1.1").WithSeverity(Severity.Medium);

    [Fact]
    public void Task_NotUnderstood_IsNeverTakenForMissing() =>
        Check.Given(Chain()
            .WithReentrustedWork(ReentrustmentPlace.WorkList, "申込者実合業務", [])
            .WithReentrustedWork(ReentrustmentPlace.Sheet, "申込者突合業務", [Activity.Matching], "1.1"))
            .HasNoFinding().AsksFor("reentrustedWork/0/work/0/text");

    [Fact]
    public void OnePlaceAlone_CannotBeCompared() =>
        Check.Given(Chain().WithReentrustedWork(ReentrustmentPlace.Sheet, "発送", [Activity.Dispatch], "1.1")).AsksFor("reentrustedWork");

    [Fact]
    public void Stance_NotRead_IsUnknown() => Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷")).AsksFor("reentrustment");

    [Fact]
    public void Reentrusting_Denied_IsNotJudged() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷").Reentrustment(ReentrustmentStance.Denied)).IsNotApplicable();

    [Fact]
    public void Places_ThatAgreeWithoutASheetOfTheSubcontractor_ProveLittle() =>
        Check.Given(Chain()
            .WithReentrustedWork(ReentrustmentPlace.WorkList, "通知の発送", [Activity.Dispatch])
            .WithReentrustedWork(ReentrustmentPlace.Declaration, "通知の発送", [Activity.Dispatch], "1.1")).HasNoFinding().AsksFor("reentrustedWork");
}
