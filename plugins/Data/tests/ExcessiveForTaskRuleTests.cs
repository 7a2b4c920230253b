using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class ExcessiveForTaskRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ExcessiveForTaskRule>();

    [Fact]
    public void MailAddressForPosting_IsFound() =>
        Check.Given(Cases.Reoutsourced(s => s.Items(SensitivityClass.Contact, "氏名", "住所", "メールアドレス").Work("発送", Activity.Dispatch)))
            .Finds(1).FindsAbout("1.1").FindsOn("sheets/1/items/2");

    [Fact]
    public void AddressForPosting_IsFine() =>
        Check.Given(Cases.Reoutsourced(s => s.Items(SensitivityClass.Contact, "氏名", "郵便番号", "住所").Work("発送", Activity.Dispatch))).FindsNothing();

    [Fact]
    public void WideTask_CannotBeJudged() =>
        Check.Given(Cases.Reoutsourced(s => s.Item("メールアドレス").Work("受付", Activity.Intake))).AsksFor("sheets/1/work").HasNoFinding();

    [Fact]
    public void NoSubcontractor_IsNotApplicable() => Check.Given(Cases.Outsourced(s => s.Item("氏名"))).IsNotApplicable();
}
