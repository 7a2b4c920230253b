using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Backups;

/// <summary>What makes backups.</summary>
internal static class BackupsServices
{
    public static void AddBackups(this IServiceCollection services)
    {
        services.AddSingleton(provider => BackupSettings.Resolve(
            provider.GetService<IConfiguration>() ?? new ConfigurationBuilder().AddEnvironmentVariables().Build(), provider.GetRequiredService<DataDirectory>()));
        services.AddSingleton<BackupWriter>();
        services.AddSingleton<BackupShelf>();
        services.AddSingleton<BeforeUpgrade>();
    }
}
