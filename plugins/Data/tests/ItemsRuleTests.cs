using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class ItemsRuleTests
{
    [Fact]
    public void ItemsInAnAbsentPaper_AreFound() =>
        RuleCheck.For<ItemsByReferenceRule>().Given(Cases.Outsourced(s => s.ItemsByReference("資料3")).WithAttachment("資料3", present: false)).Finds(1);

    [Fact]
    public void ItemsInAnAttachedPaper_AreFine() =>
        RuleCheck.For<ItemsByReferenceRule>().Given(Cases.Outsourced(s => s.ItemsByReference("資料3")).WithAttachment("資料3")).FindsNothing();

    [Fact]
    public void ItemsByReference_WithoutSheets_IsUnknown() => RuleCheck.For<ItemsByReferenceRule>().Given(new EngagementBuilder()).AsksFor("sheets");

    [Fact]
    public void OpenEndedList_IsFound() =>
        RuleCheck.For<ItemsOpenEndedRule>().Given(Cases.Outsourced(s => s.Item("氏名").ItemsOpenEnded())).Finds(1);

    [Fact]
    public void ClosedList_IsFine() => RuleCheck.For<ItemsOpenEndedRule>().Given(Cases.Outsourced(s => s.Item("氏名"))).FindsNothing();

    [Fact]
    public void OpenEnded_WithoutSheets_IsUnknown() => RuleCheck.For<ItemsOpenEndedRule>().Given(new EngagementBuilder()).AsksFor("sheets");

    [Fact]
    public void FreeTextItem_IsFound() =>
        RuleCheck.For<FreeTextRule>().Given(Cases.Outsourced(s => s.Item("氏名").Item("相談の内容", SensitivityClass.Low, freeText: true))).Finds(1).FindsOn("sheets/0/items/1");

    [Fact]
    public void NoFreeText_IsFine() => RuleCheck.For<FreeTextRule>().Given(Cases.Outsourced(s => s.Item("氏名"))).FindsNothing();

    [Fact]
    public void FreeText_WithoutItems_IsUnknown() => RuleCheck.For<FreeTextRule>().Given(Cases.Outsourced(_ => { })).AsksFor("sheets/0/items");

    [Fact]
    public void NationalityHint_IsFound() =>
        RuleCheck.For<NationalityHintRule>().Given(Cases.Outsourced(s => s.Item("通称名", SensitivityClass.NationalityHint))).Finds(1);

    [Fact]
    public void NoNationalityHint_IsFine() => RuleCheck.For<NationalityHintRule>().Given(Cases.Outsourced(s => s.Item("氏名"))).FindsNothing();

    [Fact]
    public void NationalityHint_WithoutItems_IsUnknown() => RuleCheck.For<NationalityHintRule>().Given(Cases.Outsourced(_ => { })).AsksFor("sheets/0/items");
}
