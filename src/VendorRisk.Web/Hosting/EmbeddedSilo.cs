using System.Net;
using System.Net.Sockets;
using Orleans.Configuration;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;

namespace VendorRisk.Web.Hosting;

/// <summary>The engine of a single machine: one silo within the host, without any service beside it.</summary>
internal static class EmbeddedSilo
{
    private const string Name = "vendorrisk";

    /// <summary>Makes vendors and engagements grains, and lets silos judge. Called after the modules are added.</summary>
    public static void AddEmbeddedSilo(this WebApplicationBuilder builder)
    {
        builder.Services.AddVendorGrains();
        builder.Services.AddEngagementGrains();
        builder.Services.AddJudgingGrains();
        builder.Logging
            // Its warnings speak of many machines, of the garbage collector's mode and of a slow disk: nothing that the person at the console can act on.
            .AddFilter("Orleans", LogLevel.Error)
            .AddFilter("Polly", LogLevel.Error);
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
