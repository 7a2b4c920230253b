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

    [Fact]
    public void TwoTasksMakingTheSame_AreToldOnce() =>
        Check.Given(Cases.Outsourced(s => s.Item("氏名").Work("一次抽選", Activity.Lottery).Work("二次抽選", Activity.Lottery))).Finds(1);

    [Fact]
    public void NoTasks_IsUnknown() => Check.Given(Cases.Outsourced(s => s.Item("氏名"))).AsksFor("sheets/0/work");
}
