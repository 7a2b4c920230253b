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
        services.AddSingleton<StoreImage>();
        services.AddSingleton<BackupWriter>();
        services.AddSingleton<BackupShelf>();
        services.AddSingleton<ServerDump>();
        services.AddSingleton<BeforeUpgrade>();
        services.AddSingleton<IScheduledJob, BackupJob>();

        // A database server looks after its tables by itself.
        if (!store.Address.IsPostgres)
        {
            services.AddSingleton<IScheduledJob, StoreUpkeep>();
        }
    }
}
