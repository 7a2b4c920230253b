using System.Net;
using Microsoft.Extensions.Configuration;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Hosting;

namespace VendorRisk.Web.Tests.Hosting;

public sealed class SurfaceSettingsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-web-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Resolve_WithoutSettings_KnowsTheMachinesOwnNamesAndNoProxy()
    {
        SurfaceSettings settings = Resolve(("urls", "http://localhost:5080"));

        settings.Hosts.ShouldBe(["localhost", "127.0.0.1", "[::1]"], ignoreOrder: true);
        settings.Proxies.ShouldBeEmpty();
    }

    [Fact]
    public void Resolve_WithSettings_AddsNamesAndProxies()
    {
        SurfaceSettings settings = Resolve(
            ("urls", "http://0.0.0.0:8080;http://10.0.0.7:8081"),
            (SurfaceSettings.HostsSetting, "vr.city.example.lg.jp, vr2.city.example.lg.jp"),
            (SurfaceSettings.ProxiesSetting + ":0", "10.0.0.5"),
            (SurfaceSettings.ProxiesSetting + ":1", "172.30.53.0/24"));

        settings.Hosts.ShouldContain("VR.city.example.lg.jp");
        settings.Hosts.ShouldContain("vr2.city.example.lg.jp");
        settings.Hosts.ShouldContain("10.0.0.7");
        settings.Hosts.ShouldNotContain("0.0.0.0");
        settings.Proxies.Any(proxy => proxy.Contains(IPAddress.Parse("10.0.0.5"))).ShouldBeTrue();
        settings.Proxies.Any(proxy => proxy.Contains(IPAddress.Parse("10.0.0.6"))).ShouldBeFalse();
        settings.Proxies.Any(proxy => proxy.Contains(IPAddress.Parse("172.30.53.9"))).ShouldBeTrue();
    }

    [Theory]
    [InlineData("urls", "http://0.0.0.0:5080")]
    [InlineData("urls", "http://+:5080")]
    [InlineData("urls", "http://localhost:5080;http://10.0.0.7:5081")]
    [InlineData("urls", "http://vr.city.example.lg.jp:5080")]
    [InlineData("http_ports", "8080")]
    [InlineData("Kestrel:Endpoints:Plain:Url", "http://*:5080")]
    public void Resolve_PlainHttpBeyondTheMachine_IsRefused_UnlessAProxyIsNamedOrTheOperatorSaysSo(string setting, string address)
    {
        string why = Should.Throw<StartupException>(() => Resolve((setting, address))).Message;

        why.ShouldContain("certificate set");
        why.ShouldContain(SurfaceSettings.ProxiesSetting);
        why.ShouldContain(SurfaceSettings.PlainHttpSetting);
        Should.NotThrow(() => Resolve((setting, address), (SurfaceSettings.PlainHttpSetting, "true")));
        Should.NotThrow(() => Resolve((setting, address), (SurfaceSettings.ProxiesSetting, "10.0.0.5")));
    }

    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://127.0.0.9:5080")]
    [InlineData("http://[::1]:5080")]
    public void Resolve_PlainHttpOnTheMachineItself_IsTaken(string address) => Should.NotThrow(() => Resolve(("urls", address)));

    [Fact]
    public void Resolve_HttpsWithoutACertificate_SaysWhichCommandSetsOne()
    {
        Should.Throw<StartupException>(() => Resolve(("urls", "https://0.0.0.0:5443"))).Message.ShouldContain("certificate set");

        OfficeCertificate.Store(new DataDirectory(folder.FullName), [OfficeCertificateTests.Made("localhost")]);
        Should.NotThrow(() => Resolve(("urls", "https://0.0.0.0:5443")));
    }

    [Fact]
    public void Resolve_WithSeveralFaults_NamesThemAll()
    {
        string why = Should.Throw<StartupException>(() => Resolve(
            ("urls", "nothing"),
            ("FORWARDEDHEADERS_ENABLED", "true"),
            (SurfaceSettings.HostsSetting, "http://vr.example"),
            (SurfaceSettings.ProxiesSetting, "proxy.example,0.0.0.0/0"),
            (SurfaceSettings.PlainHttpSetting, "yes"))).Message;

        foreach (string part in new[] { "nothing", "FORWARDEDHEADERS_ENABLED", "http://vr.example", "proxy.example", "0.0.0.0/0", "yes" })
        {
            why.ShouldContain(part);
        }
    }

    private SurfaceSettings Resolve(params (string Name, string Value)[] settings) => SurfaceSettings.Resolve(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Name, setting.Value))).Build(),
        new DataDirectory(folder.FullName));
}
