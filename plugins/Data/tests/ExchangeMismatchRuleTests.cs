using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class ExchangeMismatchRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ExchangeMismatchRule>();

    private static EngagementBuilder Paper(string[] into, string[] from, string to = "他の市町村", MediumKind medium = MediumKind.Paper) => new EngagementBuilder()
        .WithSheet(SheetKind.IndirectCollection, s => s.Title("本人外収集").Counterparty("他の市町村").Items(SensitivityClass.Contact, [.. into]).Medium(MediumKind.Paper, "紙"))
        .WithSheet(SheetKind.ExternalProvision, s => s.Title("外部提供").Counterparty(to).Items(SensitivityClass.Contact, [.. from]).Medium(medium, "媒体"));

    [Fact]
    public void OtherItems_InOneExchange_AreFound() =>
        Check.Given(Paper(["氏名(漢字)", "生年月日", "受給の有無"], ["氏名", "生年月日", "住所"])).Finds(1).Says("items").FindsOn("sheets/0/items/2/name").FindsOn("sheets/1/items/2/name");

    [Fact]
    public void OtherMedia_AreFound() => Check.Given(Paper(["氏名"], ["氏名"], medium: MediumKind.Pc)).Finds(1).Says("media");

    [Fact]
    public void SameItemsAndMedia_AreFine() => Check.Given(Paper(["氏名(漢字)", "生年月日"], ["生年月日", "氏名"])).FindsNothing();

    [Fact]
    public void QuiteOtherItems_AreNoExchange() => Check.Given(Paper(["氏名", "収入", "資産", "家族構成"], ["受診日", "結果", "氏名"])).FindsNothing();

    [Fact]
    public void OtherBody_IsNotApplicable() => Check.Given(Paper(["氏名"], ["住所"], to: "警察署")).IsNotApplicable();

    [Fact]
    public void FormWithoutItems_IsUnknown() => Check.Given(Paper([], ["氏名"])).AsksFor("sheets");
}
