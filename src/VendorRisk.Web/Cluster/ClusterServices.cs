using VendorRisk.Application;

namespace VendorRisk.Web.Cluster;

/// <summary>What makes a host one node of several; alone it only knows how to stop.</summary>
internal static class ClusterServices
{
    /// <summary>Called after the modules are added: what is shared takes the place of what is a process's own.</summary>
    public static void AddCluster(this IServiceCollection services, ClusterSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<Drain>();
        if (settings.Drain > TimeSpan.Zero)
        {
            services.AddSingleton<IHostLifetime, DrainingLifetime>();
        }

        if (settings.Enabled)
        {
            services.AddSingleton<IDuty, DatabaseDuty>();
        }
    }
}
