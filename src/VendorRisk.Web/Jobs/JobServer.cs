using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.Common;
using Hangfire.Logging;
using Hangfire.Storage;
using VendorRisk.Application;
using VendorRisk.Web.Jobs.Storing;

namespace VendorRisk.Web.Jobs;

/// <summary>
/// Runs the jobs for as long as the host does. It begins once the pages are served, and whatever goes wrong with it leaves them alone.
/// </summary>
internal sealed class JobServer(
    JobsStore store, JobsSettings settings, IEnumerable<IScheduledJob> jobs, IServiceScopeFactory scopes, ILoggerFactory logs) : IHostedLifecycleService, IDisposable
{
    // Two jobs may run side by side; more would only wait for the one writer.
    private const int Workers = 2;

    private static readonly RecurringJobOptions Schedule = new() { TimeZone = JapanClock.Zone, MisfireHandling = MisfireHandlingMode.Relaxed };
    private Task begun = Task.CompletedTask;
    private BackgroundJobServer? server;

    /// <summary>Completes once the jobs run, or cannot.</summary>
    public Task Begun => begun;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        begun = Task.Run(Begin, CancellationToken.None);
        return Task.CompletedTask;
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await begun;
        server?.SendStop();
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (server is not null)
        {
            await server.WaitForShutdownAsync(cancellationToken);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        server?.Dispose();

        // Hangfire has one for the process, and this one ends with the host.
        LogProvider.SetCurrentLogProvider(null);
    }

    /// <summary>A call of the runner, as Hangfire stores it.</summary>
    public static Job RunOf(string job, string asked) => Job.FromExpression<JobRunner>(runner => runner.RunAsync(job, asked, null!, CancellationToken.None));

    private void Begin()
    {
        LogProvider.SetCurrentLogProvider(new AspNetCoreLogProvider(logs));
        if (!store.TryOpen() || !store.TryGet(out JobStorage? storage))
        {
            return;
        }

        try
        {
            Interrupted(storage);
            Plan(storage);
            server = new BackgroundJobServer(
                new BackgroundJobServerOptions
                {
                    WorkerCount = Workers,
                    Activator = new AspNetCoreJobActivator(scopes),
                    SchedulePollingInterval = settings.ScheduleLook,
                    StopTimeout = settings.StopLimit,
                    ShutdownTimeout = settings.StopLimit,
                },
                storage);
        }
#pragma warning disable CA1031 // Pages must stay up whatever keeps the jobs from beginning; the page about jobs says what it was.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            store.Fail(problem);
        }
    }

    /// <summary>A run that a crash ended did not record it. Where nodes share the jobs, a run is under way as long as some node holds its turn.</summary>
    private void Interrupted(JobStorage storage)
    {
        using IStorageConnection connection = storage.GetConnection();
        foreach (string job in jobs.Select(job => job.Id))
        {
            IDisposable? turn = null;
            if (storage is SharedStorage shared && !shared.TryTakeTurn(OneRunAtATimeAttribute.ResourceOf(job), out turn))
            {
                continue;
            }

            using (turn)
            {
                if (JobRecord.Read(connection, job) is { RunId: { } id, Run: { Outcome: JobOutcome.Running } run })
                {
                    JobRecord.WriteRun(connection, job, id, run with { Outcome = JobOutcome.Interrupted });
                }
            }
        }
    }

    private void Plan(JobStorage storage)
    {
        RecurringJobManager schedules = new(storage);
        BackgroundJobClient client = new(storage);
        using (IStorageConnection connection = storage.GetConnection())
        {
            HashSet<string> known = [.. jobs.Select(job => job.Id)];
            foreach (string gone in connection.GetRecurringJobs().Select(job => job.Id).Where(id => !known.Contains(id)).ToArray())
            {
                schedules.RemoveIfExists(gone);
            }
        }

        foreach (IScheduledJob job in jobs)
        {
            schedules.AddOrUpdate(job.Id, RunOf(job.Id, JobRunner.BySchedule), job.Schedule, Schedule);
            if (job.AtStart)
            {
                client.Create(RunOf(job.Id, JobRunner.BySchedule), new Hangfire.States.EnqueuedState());
            }
        }
    }
}
