using VendorRisk.PluginKit;

namespace MyCity.Tests;

public class CityRulesPackTests
{
    [Fact]
    public void Pack_KeepsToTheConventions_WithAPageForEveryRule() => PackConventions.Verify(new CityRulesPack(), AppContext.BaseDirectory);
}
