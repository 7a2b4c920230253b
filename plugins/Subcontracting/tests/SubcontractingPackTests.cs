using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Subcontracting.Tests;

public class SubcontractingPackTests
{
    [Fact]
    public void Pack_KeepsToTheConventions_WithAPageForEveryRule() => PackConventions.Verify(new SubcontractingPack(), AppContext.BaseDirectory);
}
