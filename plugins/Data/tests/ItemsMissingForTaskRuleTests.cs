using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class ItemsMissingForTaskRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ItemsMissingForTaskRule>();

    [Theory]
    [InlineData(Activity.Lottery)]
    [InlineData(Activity.Settlement)]
    [InlineData(Activity.Survey)]
    [InlineData(Activity.CallCentre)]
    public void TaskThatMakesData_OnNoList_IsFound(Activity activity) =>
        Check.Given(Cases.Outsourced(s => s.Item("氏名").Item("住所").Work("業務", activity))).Finds(1).FindsOn("sheets/0/work/0");

    [Fact]
    public void TaskWhoseDataIsListed_IsFine() =>
        Check.Given(Cases.Outsourced(s => s.Item("氏名").Item("当選の有無").Work("抽選", Activity.Lottery))).FindsNothing();

    [Theory]
    [InlineData("案内の郵送", Activity.Dispatch, "住所")]
    [InlineData("当選者へのメール送付", Activity.Dispatch, "メールアドレス")]
    [InlineData("未受診者への架電", Activity.CallCentre, "電話番号")]
    [InlineData("給付金の振込", Activity.Settlement, "振込口座")]
    [InlineData("傷害保険への加入", Activity.Insurance, "生年月日")]
    [InlineData("Webフォームによる受付", Activity.WebIntake, "メールアドレス")]
    [InlineData("高齢者宅の訪問", Activity.Visit, "住所")]
    public void TaskThatCannotBeDoneWithoutData_NeedsIt(string task, Activity activity, string item)
    {
        // What a call centre or a payment makes is listed, so that only what it needs is in question.
        Check.Given(Cases.Outsourced(s => s.Item("氏名").Item("対応の結果").Item("支払額").Work(task, activity))).Finds(1).Says("needed").FindsOn("sheets/0/work/0");
        Check.Given(Cases.Outsourced(s => s.Item("氏名").Item("対応の結果").Item("支払額").Item(item).Work(task, activity))).FindsNothing();
    }

    [Theory]
    [InlineData("通知の送付", Activity.Dispatch)]
    [InlineData("コールセンターでの電話受付", Activity.CallCentre)]
    [InlineData("会計ソフトへの支払の記録", Activity.Settlement)]
    public void TaskThatMayBeDoneAnotherWay_IsFine(string task, Activity activity) =>
        Check.Given(Cases.Outsourced(s => s.Item("氏名").Item("対応の結果").Item("支払額").Work(task, activity))).FindsNothing();

    [Fact]
    public void NoItems_AreNotAskedForOneByOne() => Check.Given(Cases.Outsourced(s => s.Work("案内の郵送", Activity.Dispatch))).FindsNothing();

    [Fact]
    public void TwoTasksMakingTheSame_AreToldOnce() =>
        Check.Given(Cases.Outsourced(s => s.Item("氏名").Work("一次抽選", Activity.Lottery).Work("二次抽選", Activity.Lottery))).Finds(1);

    [Fact]
    public void PaymentWithoutAccount_IsOneGap() =>
        Check.Given(Cases.Outsourced(s => s.Item("氏名").Work("給付金の口座への振込", Activity.Settlement).Work("給付金の振込", Activity.Settlement))).Finds(1).Says("needed");

    [Fact]
    public void PaymentWithAccount_OfWhichNoAccountIsListed_IsOneGap() =>
        Check.Given(Cases.Outsourced(s => s.Item("氏名").Work(w => w.Task("口座への振込", [Activity.Settlement], ["口座情報"])))).Finds(1).Says("missing");

    [Fact]
    public void NoTasks_IsUnknown() => Check.Given(Cases.Outsourced(s => s.Item("氏名"))).AsksFor("sheets/0/work");
}
