using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class WideSourceUndeclaredRuleTests
{
    private static RuleCheck Check => RuleCheck.For<WideSourceUndeclaredRule>();

    [Fact]
    public void DataOfAllHouseholds_OnNoSheet_IsFound() =>
        Check.Given(Cases.Outsourced(s => s.Subjects("申し込む区民")).WithWideSource("全世帯の名簿", declared: null)).Finds(1).FindsOn("wideSources/0/statement").WithSeverity(Severity.High);

    [Fact]
    public void DataOfAllHouseholds_OnASheet_IsFine() =>
        Check.Given(Cases.Outsourced(s => s.Subjects("全世帯")).WithWideSource("全世帯の名簿", declared: true)).FindsNothing();

    [Fact]
    public void NoSuchData_IsNotApplicable() => Check.Given(Cases.Outsourced(_ => { })).IsNotApplicable();

    [Fact]
    public void NoSheet_IsUnknown() => Check.Given(new EngagementBuilder().WithWideSource("全世帯の名簿", declared: null)).AsksFor("sheets");
}
