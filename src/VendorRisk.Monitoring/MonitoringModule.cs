using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;
using VendorRisk.Monitoring.Alerts;
using VendorRisk.Monitoring.Certifications;
using VendorRisk.Monitoring.Storage;
using VendorRisk.Storage;

namespace VendorRisk.Monitoring;

/// <summary>The module's only registration.</summary>
public static class MonitoringModule
{
    /// <summary>
    /// Adds <see cref="IAlertBoard"/> over its store, and the jobs: once when the application has started, then every day at 05:00 in Japan. The jobs
    /// run in a started host only, and the stores of Registry and Monitoring must be initialised before.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="store">Gives the store when it is first needed.</param>
    public static IServiceCollection AddMonitoring(this IServiceCollection services, Func<IServiceProvider, StoreAddress> store)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddStore<MonitoringContext>(MonitoringContext.Module, store, options => new MonitoringContext(options), options => new PostgresMonitoringContext(options));
        services.AddSingleton<IAlertBoard, AlertBoard>();
        services.AddSingleton<CertificationExpiryJob>();
        services.AddQuartz(scheduler =>
        {
            scheduler.AddJob<ScheduledExpiryJob>(job => job.WithIdentity(ScheduledExpiryJob.Key));
            scheduler.AddTrigger(trigger => trigger.WithIdentity("certification-expiry-at-start", "monitoring").ForJob(ScheduledExpiryJob.Key).StartNow());
            scheduler.AddTrigger(trigger => trigger.WithIdentity("certification-expiry-daily", "monitoring").ForJob(ScheduledExpiryJob.Key)
                .WithSchedule(CronScheduleBuilder.Create(ScheduledExpiryJob.EveryMorning).InTimeZone(JapanClock.Zone)));
        });
        services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
        return services;
    }
}
