using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Certification.Tests;

public class CertificationPackTests
{
    [Fact]
    public void Pack_KeepsToTheConventions_WithAPageForEveryRule() => PackConventions.Verify(new CertificationPack(), AppContext.BaseDirectory);
}
