using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Clauses.Tests;

public class ClausesPackTests
{
    [Fact]
    public void Pack_KeepsToTheConventions_WithAPageForEveryRule() => PackConventions.Verify(new ClausesPack(), AppContext.BaseDirectory);

    [Fact]
    public void Topics_EachHaveANameOfTheirOwn() => Enum.GetValues<ClauseTopic>().Select(TopicNames.Of).ShouldBeUnique();
}
