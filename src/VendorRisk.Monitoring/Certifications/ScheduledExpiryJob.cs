using Quartz;

namespace VendorRisk.Monitoring.Certifications;

/// <summary>Lets the scheduler call the job. A run that fails is logged by the scheduler; the next run catches up.</summary>
[DisallowConcurrentExecution]
internal sealed class ScheduledExpiryJob(CertificationExpiryJob job) : IJob
{
    /// <summary>Seconds, minutes, hours, …: every day at five in the morning.</summary>
    public const string EveryMorning = "0 0 5 * * ?";

    public static JobKey Key { get; } = new("certification-expiry", "monitoring");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await job.RunAsync(cancellationToken);
}
