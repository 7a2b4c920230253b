using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Oversight.Tests;

public class OversightPackTests
{
    [Fact]
    public void Pack_KeepsToTheConventions_WithAPageForEveryRule() => PackConventions.Verify(new OversightPack(), AppContext.BaseDirectory);

    [Theory]
    [InlineData(2019, 4, 30, "平成31年度")]
    [InlineData(2020, 3, 31, "平成31年度")]
    [InlineData(2023, 4, 1, "令和5年度")]
    public void FiscalYear_RunsFromAprilToMarch(int year, int month, int day, string name) => FiscalYear.Of(new DateOnly(year, month, day)).Name.ShouldBe(name);
}
