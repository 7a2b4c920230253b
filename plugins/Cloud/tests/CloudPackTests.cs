using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Cloud.Tests;

public class CloudPackTests
{
    [Fact]
    public void Pack_KeepsToTheConventions_WithAPageForEveryRule() => PackConventions.Verify(new CloudPack(), AppContext.BaseDirectory);
}
