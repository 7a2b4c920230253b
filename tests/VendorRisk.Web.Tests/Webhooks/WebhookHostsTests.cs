using Microsoft.Extensions.Configuration;
using VendorRisk.Monitoring;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Webhooks;

namespace VendorRisk.Web.Tests.Webhooks;

public class WebhookHostsTests
{
    [Fact]
    public void Resolve_WithoutSettings_AllowsNoPrivateAddress()
    {
        WebhookSettings settings = Resolve();
        (settings.AllowPrivate, settings.AllowedHosts.Count, settings.ApiRoot).ShouldBe((false, 0, "/api/v1"));
    }

    [Fact]
    public void Resolve_TakesHosts_HoweverTheyAreWritten()
    {
        WebhookSettings settings = Resolve((WebhookHosts.HostsSetting, "Renkei.city.example.lg.jp., 10.0.0.21"), (WebhookHosts.HostsSetting + ":0", "[fd12::1]"), (WebhookHosts.PrivateSetting, "true"));
        settings.AllowPrivate.ShouldBeTrue();
        settings.AllowedHosts.ShouldBe(["renkei.city.example.lg.jp", "10.0.0.21", "fd12::1"], ignoreOrder: true);
    }

    [Fact]
    public void Resolve_SaysAllThatIsWrongAtOnce()
    {
        string said = Should.Throw<StartupException>(() => Resolve((WebhookHosts.PrivateSetting, "yes"), (WebhookHosts.HostsSetting, "https://a.example.jp,10.0.0.0/8,*.example.jp,good.example.jp"))).Message;
        foreach (string wrong in (string[])["yes", "https://a.example.jp", "10.0.0.0/8", "*.example.jp"])
        {
            said.ShouldContain(wrong);
        }

        said.ShouldNotContain("good.example.jp");
    }

    private static WebhookSettings Resolve(params (string Name, string Value)[] settings) =>
        WebhookHosts.Resolve(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create<string, string?>(s.Name, s.Value))).Build());
}
