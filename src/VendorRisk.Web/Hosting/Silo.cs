using System.Net;
using System.Net.Sockets;
using Orleans.Configuration;
using VendorRisk.Engagements;
using VendorRisk.Linked.Storage;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Web.Cluster;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Hosting;

/// <summary>The engine behind vendors and engagements: one silo within the host, alone on its machine or one of several that find each other in the database.</summary>
internal static class Silo
{
    private const string Name = "vendorrisk";

    /// <summary>
    /// A node is given up after three probes without an answer, so after some ten to fifteen seconds. Shorter ones give up a node that lives on a machine with too much
    /// to do; it then ends itself and must be started again.
    /// </summary>
    private static readonly TimeSpan Probe = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan LongestProbe = TimeSpan.FromSeconds(5);

    /// <summary>How often a node says in the database that it is there. One that has not for three times this is not waited for by those that join.</summary>
    private static readonly TimeSpan Sign = TimeSpan.FromSeconds(3);

    /// <summary>Makes vendors and engagements grains. Called after the modules are added.</summary>
    public static void AddSilo(this WebApplicationBuilder builder, StoreSettings store, ClusterSettings cluster)
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
            if (cluster.Enabled)
            {
                Join(silo, store, cluster);
                return;
            }

            // A free port on the loopback address, so that two installations on one machine never meet; no gateway, because all callers are within.
            silo.UseLocalhostClustering(siloPort: FreePort(), gatewayPort: 0, serviceId: Name, clusterId: Name);
            silo.Configure<ClusterMembershipOptions>(membership => membership.LivenessEnabled = false);
        });
    }

    private static void Join(ISiloBuilder silo, StoreSettings store, ClusterSettings cluster)
    {
        silo.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (cluster.Name, Name));
        silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", DurableStore.Pooled(store.Address, "silo").ConnectionString));
        silo.ConfigureEndpoints(cluster.Address, cluster.SiloPort, gatewayPort: 0);
        silo.Configure<ClusterMembershipOptions>(membership =>
        {
            membership.ProbeTimeout = Probe;
            membership.MaxProbeTimeout = LongestProbe;
            membership.TableRefreshTimeout = Sign;
            membership.IAmAliveTablePublishTimeout = Sign;
        });
    }

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
