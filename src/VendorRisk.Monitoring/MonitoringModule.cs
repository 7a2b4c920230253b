using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Linked.Storage;
using VendorRisk.Monitoring.Alerts;
using VendorRisk.Monitoring.Certifications;
using VendorRisk.Monitoring.Sending;
using VendorRisk.Monitoring.Storage;
using VendorRisk.Monitoring.Webhooks;

namespace VendorRisk.Monitoring;

/// <summary>The module's only registration.</summary>
public static class MonitoringModule
{
    /// <summary>
    /// Adds <see cref="IAlertBoard"/> and <see cref="IWebhookBook"/> over their store, and the watches as <see cref="IScheduledJob"/>s, which the host runs. The stores of Registry
    /// and Monitoring must be initialised before the first run. A host that sends adds <see cref="WebhookSettings"/> and <see cref="IWebhookSecrets"/> of its own.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="store">Gives the store when it is first needed.</param>
    public static IServiceCollection AddMonitoring(this IServiceCollection services, Func<IServiceProvider, StoreAddress> store)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddStore<MonitoringContext>(MonitoringContext.Module, store, options => new MonitoringContext(options), options => new PostgresMonitoringContext(options));
        services.AddSingleton<IAlertBoard, AlertBoard>();
        services.TryAddSingleton(new WebhookSettings());
        services.TryAddSingleton<IWebhookSecrets, NoWebhookSecrets>();
        services.AddSingleton<AddressBorder>();
        services.AddSingleton(provider => new WebhookSender(
            provider.GetRequiredService<AddressBorder>(), provider.GetRequiredService<WebhookSettings>(), provider.GetRequiredService<TimeProvider>(), Dns.GetHostAddressesAsync));
        services.AddSingleton<WebhookTelling>();
        services.AddSingleton<WebhookQueue>();
        services.AddSingleton<WebhookPost>();
        services.AddSingleton<IWebhookBook, WebhookBook>();
        services.AddSingleton<IScheduledJob, WebhookJob>();
        services.AddSingleton<CertificationExpiryJob>();
        services.AddSingleton<IScheduledJob>(provider => provider.GetRequiredService<CertificationExpiryJob>());
        return services;
    }
}
