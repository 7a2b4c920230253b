using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Monitoring.Alerts;
using VendorRisk.Monitoring.Certifications;
using VendorRisk.Monitoring.Storage;

namespace VendorRisk.Monitoring;

/// <summary>The module's only registration.</summary>
public static class MonitoringModule
{
    /// <summary>
    /// Adds <see cref="IAlertBoard"/> over a SQLite store, and the watches as <see cref="IScheduledJob"/>s, which the host runs. The stores of Registry and
    /// Monitoring must be initialised before the first run.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="connectionString">Gives the store's connection string when it is first needed.</param>
    public static IServiceCollection AddMonitoring(this IServiceCollection services, Func<IServiceProvider, string> connectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddDbContextFactory<MonitoringContext>((provider, options) => MonitoringContext.Configure(options, connectionString(provider)));
        services.AddSingleton<IAlertBoard, AlertBoard>();
        services.AddSingleton<CertificationExpiryJob>();
        services.AddSingleton<IScheduledJob>(provider => provider.GetRequiredService<CertificationExpiryJob>());
        return services;
    }
}
