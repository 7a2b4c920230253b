using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;

namespace VendorRisk.Web.Jobs;

/// <summary>Do the jobs run, and did the newest run of each do its work?</summary>
internal sealed class JobsHealth(IJobBoard board, IStringLocalizer<JobTexts> texts) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        JobList list = await board.ListAsync(cancellationToken);
        string[] words =
        [
            .. new[] { list.Unavailable, list.Notice }.OfType<string>(),
            .. list.Jobs.Where(job => job.Last?.Outcome == JobOutcome.Failed).Select(job => texts["Jobs.FailedInHealth", texts[$"Job.{job.Id}"].Value, job.Last!.Words ?? ""].Value),
        ];
        return words.Length == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(string.Join(' ', words));
    }
}
