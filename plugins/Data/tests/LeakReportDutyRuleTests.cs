using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class LeakReportDutyRuleTests
{
    private static RuleCheck Check => RuleCheck.For<LeakReportDutyRule>();

    [Theory]
    [InlineData(100, 0)]
    [InlineData(101, 1)]
    public void Volume_AboveTheThreshold_IsFound(int people, int findings) =>
        Check.Given(Cases.Outsourced(s => s.Item("氏名")).People(people)).Findings.Length.ShouldBe(findings);

    [Fact]
    public void SensitiveItem_OfFewPeople_IsFound() =>
        Check.Given(Cases.Outsourced(s => s.Item("口座番号", SensitivityClass.Financial)).People(3)).Finds(1).Says("class");

    [Fact]
    public void NoNumber_IsUnknown() => Check.Given(Cases.Outsourced(s => s.Item("氏名"))).AsksFor("people/count");
}
