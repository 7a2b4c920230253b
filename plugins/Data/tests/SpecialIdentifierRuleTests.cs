using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class SpecialIdentifierRuleTests
{
    private static RuleCheck Check => RuleCheck.For<SpecialIdentifierRule>();

    [Theory]
    [InlineData("シリアル番号")]
    [InlineData("利用者証明用電子証明書の番号")]
    public void SerialNumber_WithoutAnEnd_IsFound(string item) => Check.Given(Cases.Outsourced(s => s.Item(item, SensitivityClass.Identifier))).Finds(1).FindsOn("sheets/0/items/0/name").FindsAbout("1");

    [Fact]
    public void SerialNumber_WithADayOfErasure_IsFine() =>
        Check.Given(Cases.Outsourced(s => s.Item("シリアル番号", SensitivityClass.Identifier).With(f => f with { ErasureDeadline = Fact.Known("9月30日までに消去", Source.Paper(9, "9月30日")) }))).FindsNothing();

    [Fact]
    public void OtherItems_AreFine() => Check.Given(Cases.Outsourced(s => s.Items(SensitivityClass.Contact, "氏名", "整理番号"))).FindsNothing();

    [Fact]
    public void FormWithoutItems_IsUnknown() => Check.Given(Cases.Outsourced(_ => { })).AsksFor("sheets/0/items");
}
