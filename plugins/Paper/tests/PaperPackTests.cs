using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Paper.Tests;

public class PaperPackTests
{
    [Fact]
    public void Pack_KeepsToTheConventions_WithAPageForEveryRule() => PackConventions.Verify(new PaperPack(), AppContext.BaseDirectory);
}
