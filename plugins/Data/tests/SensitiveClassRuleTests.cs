using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class SensitiveClassRuleTests
{
    private static RuleCheck Check => RuleCheck.For<SensitiveClassRule>();

    [Theory]
    [InlineData(SensitivityClass.SpecificPersonal)]
    [InlineData(SensitivityClass.SpecialCare)]
    [InlineData(SensitivityClass.Financial)]
    public void ItemOfClassAToC_IsFound(SensitivityClass sensitivity) =>
        Check.Given(Cases.Outsourced(s => s.Item("項目", sensitivity))).Finds(1).FindsAbout("1").FindsOn("sheets/0/items/0/name");

    [Fact]
    public void TaskOnAccounts_IsFound_ThoughNoItemSaysSo() =>
        Check.Given(Cases.Outsourced(s => s.Item("氏名").With(x => x with
        {
            Work = [new WorkItem { Text = Fact.Known("口座の入力", Source.Paper(8, "口座の入力")), Objects = ["口座情報"] }],
        }))).Finds(1).FindsOn("sheets/0/work/0");

    [Fact]
    public void IdentifiersAndContacts_AreNot() =>
        Check.Given(Cases.Outsourced(s => s.Item("氏名").Item("住民番号", SensitivityClass.Identifier))).FindsNothing();

    [Fact]
    public void NothingRead_IsUnknown() => Check.Given(new EngagementBuilder()).AsksFor("sheets");
}
