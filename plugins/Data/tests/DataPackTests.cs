using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class DataPackTests
{
    [Fact]
    public void Pack_KeepsToTheConventions_WithAPageForEveryRule() => PackConventions.Verify(new DataPack(), AppContext.BaseDirectory);
}
