using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Oversight.Tests;

public class ScheduleCompressedRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ScheduleCompressedRule>();

    private static EngagementBuilder Development(int start, string? testData) => new EngagementBuilder().WithSheet(SheetKind.SystemDevelopment, s => s
        .Title("給付データベースの構築")
        .Phase("開発", new DateOnly(2020, 5, 1), new DateOnly(2020, 5, 31))
        .Phase("テスト", new DateOnly(2020, 5, 1), new DateOnly(2020, 5, 31))
        .Phase("本稼働", new DateOnly(2020, start, 1), null)
        .With(f => testData is null ? f : f with { TestData = Fact.Known(testData, Source.Paper(3, testData)) }));

    [Fact]
    public void AllInOneMonth_AndSilentOnTestData_IsOneFinding()
    {
        RuleOutcome outcome = Check.Given(Development(5, null));
        outcome.Finds(1).Says("both").FindsOn("sheets/0/phases/0/start").FindsOn("sheets/0/testData").WithSeverity(Severity.Medium);
        outcome.Messages[0].ShouldContain("同じ月（令和2年5月）");
    }

    [Fact]
    public void AllInOneMonth_WithTestDataSaid_IsStillCompressed() => Check.Given(Development(5, "架空のデータ")).Finds(1).Says("compressed");

    [Fact]
    public void SilenceOnTestData_Alone_IsLow() => Check.Given(Development(7, null)).Finds(1).Says("testData").WithSeverity(Severity.Low);

    [Fact]
    public void TimeToTest_WithMadeUpData_IsFine() => Check.Given(Development(7, "架空のデータ")).FindsNothing();

    [Fact]
    public void PhasesNotRead_IsUnknown() => Check.Given(new EngagementBuilder().WithSheet(SheetKind.SystemDevelopment)).AsksFor("sheets/0/phases");

    [Fact]
    public void PaperWithoutDevelopment_IsNotApplicable() => Check.Given(new EngagementBuilder().WithSheet(SheetKind.Outsourcing)).IsNotApplicable();
}
