using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class VolumeMissingRuleTests
{
    private static RuleCheck Check => RuleCheck.For<VolumeMissingRule>();

    private static EngagementBuilder One => Cases.Outsourced(s => s.Item("氏名"));

    [Fact]
    public void NoNumber_IsFound() => Check.Given(One).Finds(1).Says("none");

    [Fact]
    public void TwoNumbers_AreFound() => Check.Given(One.People(500).PeopleMentionedAs(800)).Finds(1).Says("disagree");

    [Fact]
    public void AtLeast_IsFound() => Check.Given(One.People(500, lowerBoundOnly: true)).Finds(1).Says("lowerBound");

    [Fact]
    public void OneNumberForOneSheet_IsFine() => Check.Given(One.People(500)).FindsNothing();

    [Fact]
    public void OneNumberWithALottery_IsFound() =>
        Check.Given(Cases.Outsourced(s => s.Item("氏名").Work("抽選", Activity.Lottery)).People(500)).Finds(1).Says("ambiguous").WithSeverity(Severity.Medium);

    [Fact]
    public void TwoNumbersWithALottery_AreNotAmbiguous() =>
        Check.Given(Cases.Outsourced(s => s.Item("氏名").Work("抽選", Activity.Lottery)).People(500).PeopleMentionedAs(50)).Finds(1).Says("disagree");

    [Fact]
    public void NumberInTheOutlineOnly_ForSeveralVendors_IsFound() =>
        Check.Given(Cases.Reoutsourced(s => s.Item("氏名")).People(500, line: 1)).Finds(1).Says("outlineOnly");

    [Fact]
    public void EmptyPaper_IsUnknown() => Check.Given(new EngagementBuilder()).AsksFor("people/count");
}
