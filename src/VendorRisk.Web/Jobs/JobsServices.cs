using VendorRisk.Application;

namespace VendorRisk.Web.Jobs;

/// <summary>What runs the jobs, and what shows them.</summary>
internal static class JobsServices
{
    public static void AddJobs(this IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetService<IConfiguration>() is { } configuration ? JobsSettings.Resolve(configuration) : new JobsSettings());
        services.AddSingleton<JobsStore>();
        services.AddSingleton<IJobBoard, JobBoard>();
        services.AddScoped<JobDesk>();
        services.AddHostedService<JobServer>();
    }
}
