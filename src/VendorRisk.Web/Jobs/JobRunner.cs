using Hangfire;
using Hangfire.Server;
using VendorRisk.Application;

namespace VendorRisk.Web.Jobs;

/// <summary>
/// What Hangfire calls: runs one job of the product and records what came of it. A job runs once at a time, in whatever process; what fails is tried
/// again, later each time. Public because Hangfire finds it by its name.
/// </summary>
/// <param name="jobs">The jobs.</param>
/// <param name="told">Who tells other systems of a failure; nobody in a host without receivers.</param>
/// <param name="clock">The host's clock.</param>
/// <param name="log">Where a failure is written.</param>
public sealed partial class JobRunner(IEnumerable<IScheduledJob> jobs, IEnumerable<TellJobFailure> told, TimeProvider clock, ILogger<JobRunner> log)
{
    /// <summary>Stands for a command: the run is due by its schedule.</summary>
    public const string BySchedule = "";

    /// <summary>Runs the job, unless it is paused and nobody asked for this run.</summary>
    /// <param name="job">The job's name in the store.</param>
    /// <param name="asked">The command that asked for it, or <see cref="BySchedule"/>.</param>
    /// <param name="context">Given by Hangfire.</param>
    /// <param name="cancellation">Given by Hangfire: the host stops.</param>
    [AutomaticRetry(Attempts = 5, DelaysInSeconds = [30, 120, 600, 1800, 3600], LogEvents = false)]
    [OneRunAtATime]
    public async Task RunAsync(string job, string asked, PerformContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (jobs.FirstOrDefault(one => one.Id == job) is not { } found
            || (asked == BySchedule && JobRecord.Read(context.Connection, job).Pause is not null))
        {
            return;
        }

        JobRun run = new(clock.GetUtcNow(), null, JobOutcome.Running, null);
        void Record(JobOutcome outcome, string? words) =>
            JobRecord.WriteRun(context.Connection, job, context.BackgroundJob.Id, run with { Ended = outcome == JobOutcome.Running ? null : clock.GetUtcNow(), Outcome = outcome, Words = words });

        Record(JobOutcome.Running, null);
        try
        {
            string words = await found.RunAsync(cancellation);
            Record(JobOutcome.Done, words);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Record(JobOutcome.Interrupted, null);
            throw;
        }
        catch (Exception problem)
        {
            LogFailed(log, problem, job);
            Record(JobOutcome.Failed, JobFailure.Words(problem));
            await TellAsync(job, cancellation);
            throw;
        }
    }

    private async Task TellAsync(string job, CancellationToken cancellation)
    {
        try
        {
            foreach (TellJobFailure tell in told)
            {
                await tell.RunAsync(job, cancellation);
            }
        }
#pragma warning disable CA1031 // What made the job fail, a full disk perhaps, may keep this from being written, too; the job's own failure is what counts.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            LogUntold(log, problem, job);
        }
    }

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "That the job {Job} failed could not be noted for receivers.")]
    private static partial void LogUntold(ILogger log, Exception problem, string job);

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The job {Job} failed; it is tried again.")]
    private static partial void LogFailed(ILogger log, Exception problem, string job);
}
