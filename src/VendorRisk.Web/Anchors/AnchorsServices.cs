using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Anchors;

/// <summary>What keeps the heads of the logs outside of the store.</summary>
internal static class AnchorsServices
{
    public static void AddAnchors(this IServiceCollection services)
    {
        services.AddSingleton(provider => AnchorSettings.Resolve(
            provider.GetService<IConfiguration>() ?? new ConfigurationBuilder().AddEnvironmentVariables().Build(), provider.GetRequiredService<DataDirectory>()));
        services.AddSingleton<IScheduledJob, AnchorJob>();
    }
}
