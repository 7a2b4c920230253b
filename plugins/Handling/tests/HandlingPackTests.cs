using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Handling.Tests;

public class HandlingPackTests
{
    [Fact]
    public void Pack_KeepsToTheConventions_WithAPageForEveryRule() => PackConventions.Verify(new HandlingPack(), AppContext.BaseDirectory);
}
