using System.Collections.Immutable;
using Hangfire;
using Hangfire.States;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using VendorRisk.Application;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Jobs;

namespace VendorRisk.Web.Tests.Jobs;

/// <summary>A server of jobs over a folder of its own or of a test, with Hangfire's real storage, which looks more often than an office needs.</summary>
internal sealed class TemporaryJobs : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private readonly ServiceProvider services;
    private readonly JobServer server;

    private TemporaryJobs(DirectoryInfo folder, JobsSettings settings, StoreSettings? database, IScheduledJob[] jobs)
    {
        ServiceCollection all = new();
        all.AddLogging().AddSingleton(TimeProvider.System).AddSingleton(new DataDirectory(folder.FullName)).AddSingleton(settings);
        all.AddSingleton<JobsStore>().AddSingleton<IJobBoard, JobBoard>().AddSingleton<JobServer>();
        foreach (IScheduledJob job in jobs)
        {
            all.AddSingleton(job);
        }

        if (database is not null)
        {
            all.AddSingleton(database);
        }

        services = all.BuildServiceProvider();
        server = services.GetRequiredService<JobServer>();
    }

    public static JobsSettings Fast { get; } = new()
    {
        Invisibility = TimeSpan.FromSeconds(2),
        LockLifetime = TimeSpan.FromSeconds(2),
        QueueLook = TimeSpan.FromMilliseconds(50),
        ScheduleLook = TimeSpan.FromMilliseconds(200),
        StopLimit = TimeSpan.FromSeconds(5),
    };

    public IJobBoard Board => services.GetRequiredService<IJobBoard>();

    public JobsStore Store => services.GetRequiredService<JobsStore>();

    public JobStorage Storage => Store.TryGet(out JobStorage? storage) ? storage : throw new InvalidOperationException("The store of jobs is not open.");

    public static Task<TemporaryJobs> StartAsync(DirectoryInfo folder, params IScheduledJob[] jobs) => StartAsync(folder, Fast, jobs);

    public static Task<TemporaryJobs> StartAsync(DirectoryInfo folder, JobsSettings settings, params IScheduledJob[] jobs) => StartAsync(folder, settings, null, jobs);

    /// <summary>A node whose jobs lie in the database that nodes share.</summary>
    public static Task<TemporaryJobs> StartAsync(DirectoryInfo folder, StoreSettings database, params IScheduledJob[] jobs) => StartAsync(folder, Fast, database, jobs);

    private static async Task<TemporaryJobs> StartAsync(DirectoryInfo folder, JobsSettings settings, StoreSettings? database, IScheduledJob[] jobs)
    {
        TemporaryJobs started = new(folder, settings, database, jobs);
        await started.server.StartedAsync(CancellationToken.None);
        await started.server.Begun;
        return started;
    }

    public static ChangeOrigin By(Guid? command = null) => new(command ?? Guid.NewGuid(), "情報政策課 高橋", "試験");

    /// <summary>Does what the scheduler does at the time of a job.</summary>
    public string Enqueue(string job) => new BackgroundJobClient(Storage).Create(JobServer.RunOf(job, JobRunner.BySchedule), new EnqueuedState());

    public async Task<JobEntry> EntryAsync(string job = "fake") => (await Board.ListAsync()).Jobs.Single(entry => entry.Id == job);

    /// <summary>The entry once it is as a test waits for.</summary>
    public async Task<JobEntry> UntilAsync(Func<JobEntry, bool> holds, string job = "fake")
    {
        using CancellationTokenSource limit = new(Limit);
        while (true)
        {
            JobEntry entry = await EntryAsync(job);
            if (holds(entry))
            {
                return entry;
            }

            limit.IsCancellationRequested.ShouldBeFalse($"{entry}");
            await Task.Delay(Look, CancellationToken.None);
        }
    }

    /// <summary>Waits until a run has ended, as Hangfire sees it.</summary>
    public async Task UntilEndedAsync(string run)
    {
        using CancellationTokenSource limit = new(Limit);
        while (StateOf(run) != SucceededState.StateName)
        {
            limit.IsCancellationRequested.ShouldBeFalse(StateOf(run));
            await Task.Delay(Look, CancellationToken.None);
        }
    }

    public string? StateOf(string run)
    {
        using var connection = Storage.GetConnection();
        return connection.GetStateData(run)?.Name;
    }

    public async ValueTask DisposeAsync()
    {
        await server.StoppingAsync(CancellationToken.None);
        await server.StopAsync(CancellationToken.None);
        await services.DisposeAsync();
    }
}
