using System.Net;
using System.Net.Sockets;
using Orleans.Configuration;
using VendorRisk.Engagements;
using VendorRisk.Registry;

namespace VendorRisk.Web.Hosting;

/// <summary>The engine of a single machine: one silo within the host, without any service beside it.</summary>
internal static class EmbeddedSilo
{
    private const string Name = "vendorrisk";

    /// <summary>Makes vendors and engagements grains. Called after the modules are added.</summary>
    public static void AddEmbeddedSilo(this WebApplicationBuilder builder)
    {
        builder.Services.AddVendorGrains();
        builder.Services.AddEngagementGrains();
        builder.Logging
            .AddFilter("Orleans", LogLevel.Warning)
            .AddFilter("Polly", LogLevel.Warning)
            // Both speak of machines that serve thousands a second: the garbage collector's mode, and a pause of the processor.
            .AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error)
            .AddFilter("Orleans.Runtime.SiloControl", LogLevel.Error)
            .AddFilter("Orleans.Runtime.Silo", LogLevel.Error);
        builder.UseOrleans(silo =>
        {
            // A free port on the loopback address, so that two installations on one machine never meet; no gateway, because all callers are within.
            silo.UseLocalhostClustering(siloPort: FreePort(), gatewayPort: 0, serviceId: Name, clusterId: Name);
            silo.Configure<ClusterMembershipOptions>(membership => membership.LivenessEnabled = false);
        });
    }

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
