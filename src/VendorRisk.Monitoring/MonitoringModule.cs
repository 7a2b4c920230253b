using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Linked.Storage;
using VendorRisk.Monitoring.Alerts;
using VendorRisk.Monitoring.Certifications;
using VendorRisk.Monitoring.Storage;

namespace VendorRisk.Monitoring;

/// <summary>The module's only registration.</summary>
public static class MonitoringModule
{
    /// <summary>
    /// Adds <see cref="IAlertBoard"/> over its store, and the watches as <see cref="IScheduledJob"/>s, which the host runs. The stores of Registry and
    /// Monitoring must be initialised before the first run.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="store">Gives the store when it is first needed.</param>
    public static IServiceCollection AddMonitoring(this IServiceCollection services, Func<IServiceProvider, StoreAddress> store)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddStore<MonitoringContext>(MonitoringContext.Module, store, options => new MonitoringContext(options), options => new PostgresMonitoringContext(options));
        services.AddSingleton<IAlertBoard, AlertBoard>();
        services.AddSingleton<CertificationExpiryJob>();
        services.AddSingleton<IScheduledJob>(provider => provider.GetRequiredService<CertificationExpiryJob>());
        return services;
    }
}
