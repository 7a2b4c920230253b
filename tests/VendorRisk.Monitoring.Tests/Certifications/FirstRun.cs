using Quartz;

namespace VendorRisk.Monitoring.Tests.Certifications;

/// <summary>Tells when the first run has ended, and how.</summary>
internal sealed class FirstRun : IJobListener
{
    private readonly TaskCompletionSource<JobExecutionException?> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Name => nameof(FirstRun);

    public Task<JobExecutionException?> Outcome => _outcome.Task;

    public ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
    {
        _outcome.TrySetResult(jobException);
        return ValueTask.CompletedTask;
    }
}
