using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using VendorRisk.Application;

namespace VendorRisk.Web.Cluster;

/// <summary>What makes a host one node of several; alone it only knows how to stop.</summary>
internal static class ClusterServices
{
    /// <summary>Called after the modules are added: what is shared takes the place of what is a process's own.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="settings">Whether there are other nodes.</param>
    /// <param name="keys">Where a host alone keeps its keys.</param>
    public static void AddCluster(this IServiceCollection services, ClusterSettings settings, string keys)
    {
        services.AddSingleton(settings);
        services.AddSingleton<Drain>();
        if (settings.Drain > TimeSpan.Zero)
        {
            services.AddSingleton<IHostLifetime, DrainingLifetime>();
        }

        IDataProtectionBuilder protection = services.AddDataProtection().SetApplicationName("VendorRisk");
        if (!settings.Enabled)
        {
            protection.PersistKeysToFileSystem(new DirectoryInfo(keys));
            return;
        }

        services.AddSingleton<StoredKeys>();
        services.AddOptions<KeyManagementOptions>().Configure<StoredKeys>((options, stored) => options.XmlRepository = stored);
        services.AddSingleton<IDuty, DatabaseDuty>();
        services.AddHostedService<RulesWatch>();
    }

    /// <summary>Makes what the nodes share, before the host starts and after the modules' tables are up to date.</summary>
    /// <exception cref="Composition.StartupException">Nodes of another cluster use the database.</exception>
    public static async Task PrepareClusterAsync(this IServiceProvider services, StoreAddress store, CancellationToken cancellation)
    {
        if (services.GetRequiredService<ClusterSettings>().Enabled)
        {
            await MembershipTables.PrepareAsync(store, services.GetRequiredService<ClusterSettings>().Name, cancellation);
            await services.GetRequiredService<StoredKeys>().EnsureAsync(services.GetRequiredService<IKeyManager>(), services.GetRequiredService<TimeProvider>(), cancellation);
        }
    }
}
