using System.Net;
using Microsoft.Extensions.Configuration;
using VendorRisk.Web.Cluster;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Cluster;

public class ClusterSettingsTests
{
    private static readonly StoreSettings Database = new(StoreAddress.Postgres("Host=db;Database=vendorrisk"), "データベース");

    [Fact]
    public void Nothing_IsSet_OneMachine()
    {
        ClusterSettings settings = Resolve(Database);
        (settings.Enabled, settings.Drain).ShouldBe((false, TimeSpan.Zero));
    }

    [Fact]
    public void Enabled_TakesWhatIsUsual()
    {
        ClusterSettings settings = Resolve(Database, ("Enabled", "true"));
        (settings.Enabled, settings.Name, settings.SiloPort, settings.Drain).ShouldBe((true, "vendorrisk", 11111, TimeSpan.FromSeconds(10)));
        settings.Address.ShouldNotBe(IPAddress.Any);
    }

    [Fact]
    public void Enabled_TakesWhatIsGiven()
    {
        ClusterSettings settings = Resolve(Database, ("Enabled", "True"), ("Name", "minato"), ("Address", "10.0.0.11"), ("SiloPort", "12000"), ("DrainSeconds", "0"));
        (settings.Name, settings.Address, settings.SiloPort, settings.Drain).ShouldBe(("minato", IPAddress.Parse("10.0.0.11"), 12000, TimeSpan.Zero));
    }

    [Fact]
    public void EverythingThatIsWrong_IsSaidAtOnce()
    {
        StoreSettings file = StoreSettings.In(new DataDirectory("/data"));
        string said = Should.Throw<StartupException>(() => Resolve(
            file, ("Enabled", "true"), ("Name", "港区"), ("Address", "0.0.0.0"), ("SiloPort", "0"), ("DrainSeconds", "-1"), ("Adress", "10.0.0.1"))).Message;
        foreach (string part in new[] { "PostgreSQL が要ります", "Cluster:Name", "Cluster:Address には", "Cluster:SiloPort", "Cluster:DrainSeconds", "Cluster:Adress はありません" })
        {
            said.ShouldContain(part);
        }
    }

    [Fact]
    public void Enabled_WithAnotherWord_IsRefused() =>
        Should.Throw<StartupException>(() => Resolve(Database, ("Enabled", "yes"))).Message.ShouldContain("true か false");

    private static ClusterSettings Resolve(StoreSettings store, params (string Name, string Value)[] given) => ClusterSettings.Resolve(
        new ConfigurationBuilder().AddInMemoryCollection(given.Select(g => KeyValuePair.Create<string, string?>($"{ClusterSettings.Section}:{g.Name}", g.Value))).Build(), store);
}
