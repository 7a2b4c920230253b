using VendorRisk.Web.Composition;
using VendorRisk.Web.Upkeep;

namespace VendorRisk.Web.Backups;

/// <summary>What makes backups, and keeps the store's file sound.</summary>
internal static class BackupsServices
{
    public static void AddBackups(this IServiceCollection services, StoreSettings store)
    {
        services.AddSingleton(provider => BackupSettings.Resolve(
            provider.GetService<IConfiguration>() ?? new ConfigurationBuilder().AddEnvironmentVariables().Build(), provider.GetRequiredService<DataDirectory>()));
        services.AddSingleton<BackupWriter>();
        services.AddSingleton<BackupShelf>();
        services.AddSingleton<BeforeUpgrade>();

        // A database server is backed up and kept by its own means.
        if (!store.Address.IsPostgres)
        {
            services.AddSingleton<IScheduledJob, BackupJob>();
            services.AddSingleton<IScheduledJob, StoreUpkeep>();
        }
    }
}
