using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class ProtectedPersonsRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ProtectedPersonsRule>();

    private static EngagementBuilder FromRegister => new EngagementBuilder().WithVendor("株式会社あおば企画")
        .WithSheet(SheetKind.Outsourcing, s => s.Title("発送", line: 20).About("1", 1).FromResidentsRegister(line: 22));

    [Fact]
    public void RegisterWithoutAWord_IsFound() => Check.Given(FromRegister).Finds(1).Says("silent");

    [Fact]
    public void KeptByTheWardInTheOutlineAlone_IsFound() =>
        Check.Given(FromRegister.WithProtectedPersons("避難している人は区が扱う", true, line: 5)).Finds(1).Says("outlineOnly").FindsOn("protectedPersons/0");

    [Fact]
    public void TakenOutOnTheSheet_IsFine() =>
        Check.Given(FromRegister.WithProtectedPersons("支援措置の対象者を除く", true, line: 23)).FindsNothing();

    [Fact]
    public void NoRegister_IsNotApplicable() => Check.Given(Cases.Outsourced(s => s.Item("氏名"))).IsNotApplicable();
}
