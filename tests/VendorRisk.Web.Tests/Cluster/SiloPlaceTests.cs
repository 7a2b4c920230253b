using System.Net;
using System.Net.Sockets;
using VendorRisk.Web.Cluster;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Cluster;

public class SiloPlaceTests
{
    [Fact]
    public void Port_OfAnotherNode_IsRefused_AndFreeOnceThatHasEnded()
    {
        using TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();
        ClusterSettings cluster = new() { Enabled = true, Address = IPAddress.Loopback, SiloPort = ((IPEndPoint)other.LocalEndpoint).Port };

        Should.Throw<StartupException>(() => SiloPlace.Check(cluster)).Message.ShouldContain(ClusterSettings.SiloPortSetting);

        other.Stop();
        SiloPlace.Check(cluster);
    }

    [Fact]
    public void Address_OfAnotherMachine_IsRefused() => Should.Throw<StartupException>(() => SiloPlace.Check(new() { Enabled = true, Address = IPAddress.Parse("192.0.2.1") }))
        .Message.ShouldContain(ClusterSettings.AddressSetting);
}
