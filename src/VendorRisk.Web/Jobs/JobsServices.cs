using VendorRisk.Application;
using VendorRisk.Web.Cluster;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Jobs;

/// <summary>What runs the jobs, and what shows them.</summary>
internal static class JobsServices
{
    public static void AddJobs(this IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetService<IConfiguration>() is { } configuration ? JobsSettings.Resolve(configuration) : new JobsSettings());
        services.AddSingleton(provider => new JobsStore(
            provider.GetRequiredService<DataDirectory>(),
            provider.GetRequiredService<JobsSettings>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<JobsStore>>(),
            provider.GetService<ClusterSettings>() is { Enabled: true } ? provider.GetRequiredService<StoreSettings>() : null));
        services.AddSingleton<IJobBoard, JobBoard>();
        services.AddScoped<JobDesk>();
        services.AddHostedService<JobServer>();
    }
}
