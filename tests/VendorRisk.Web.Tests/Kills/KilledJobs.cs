using System.Globalization;
using Hangfire;
using Hangfire.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using VendorRisk.Application;
using VendorRisk.Monitoring;
using VendorRisk.Registry;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Jobs;
using VendorRisk.Web.Tests.Jobs;

namespace VendorRisk.Web.Tests.Kills;

/// <summary>
/// The process that is killed in the middle of jobs: vendors whose certifications run out are registered, and the job that raises alerts is asked for, without end.
/// It prints what was acknowledged, and at its start whether the process before it was killed in a run.
/// </summary>
internal static class KilledJobs
{
    public const string Work = "jobs-until-killed";
    public const string Settle = "jobs-settle";
    private const string Job = "certifications";
    private static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    public static async Task<int> RunAsync(string what, string folder, string seed)
    {
        DataDirectory data = new(folder);
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging().AddSingleton(data).AddSingleton(TemporaryJobs.Fast).AddSingleton(TimeProvider.System)
            .AddRegistry(_ => StoreAddress.Sqlite(data.ConnectionString)).AddMonitoring(_ => StoreAddress.Sqlite(data.ConnectionString))
            .AddSingleton<JobsStore>().AddSingleton<IJobBoard, JobBoard>().AddSingleton<JobServer>().AddHostedService(provider => provider.GetRequiredService<JobServer>());
        using IHost host = builder.Build();
        using StoreLock alone = StoreLock.ForHost(data);
        await host.Services.GetRequiredService<IVendorRegistry>().InitialiseAsync();
        await host.Services.GetRequiredService<IAlertBoard>().InitialiseAsync();
        await host.StartAsync();
        await host.Services.GetRequiredService<JobServer>().Begun;
        host.Services.GetRequiredService<JobsStore>().TryGet(out JobStorage? storage);
        Interrupted(storage!);
        if (what == Work)
        {
            await Task.WhenAny(Task.Run(() => OfficeAsync(host.Services, storage!, new Random(int.Parse(seed, CultureInfo.InvariantCulture)))), Task.Delay(LongestLife));
            return 1;
        }

        IMonitoringApi monitoring = storage!.GetMonitoringApi();
        while (monitoring.GetStatistics() is var statistics && statistics.Enqueued + statistics.Processing + statistics.Scheduled > 0)
        {
            await Task.Delay(Look);
        }

        await host.StopAsync();
        return 0;
    }

    private static void Interrupted(JobStorage storage)
    {
        using IStorageConnection connection = storage.GetConnection();
        if (JobRecord.Read(connection, Job).Run is { Outcome: JobOutcome.Interrupted } run)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"interrupted {run.Started:O}"));
        }
    }

    private static async Task OfficeAsync(IServiceProvider services, JobStorage storage, Random chance)
    {
        IVendorRegistry registry = services.GetRequiredService<IVendorRegistry>();
        IJobBoard board = services.GetRequiredService<IJobBoard>();
        DateOnly today = JapanClock.DateOf(TimeProvider.System.GetUtcNow());
        while (true)
        {
            VendorId id = VendorId.New();
            await registry.ExecuteAsync(new Registry.RegisterVendor(id, By(), $"株式会社見本{id.Value:N}", null, "JP"));
            VendorCertification isms = new() { Id = Guid.NewGuid(), Scheme = "ISMS", Number = $"IS {chance.Next()}", Expires = today.AddDays(chance.Next(0, 170)) };
            VendorChangeResult saved = await registry.ExecuteAsync(new Registry.RecordCertification(id, 1, By(), isms));
            if (saved is VendorChangeResult.Saved)
            {
                Console.WriteLine($"certification {isms.Id:N}");
            }

            await board.RunNowAsync(Job, By());
            using IStorageConnection connection = storage.GetConnection();
            Console.WriteLine($"asked {JobRecord.Read(connection, Job).AskedRunId}");
        }
    }

    private static ChangeOrigin By() => new(Guid.NewGuid(), TemporaryProduct.Actor, "中断の試験");
}
