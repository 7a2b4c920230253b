using Microsoft.Extensions.DependencyInjection;
using Quartz;
using VendorRisk.Monitoring.Certifications;
using VendorRisk.Testing;

namespace VendorRisk.Monitoring.Tests.Certifications;

public class ScheduleTests
{
    [Fact]
    public async Task Schedule_IsFiveInTheMorningInJapan()
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(TestServer.Sqlite, TimeProvider.System);
        IScheduler scheduler = await board.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        ITrigger daily = (await scheduler.GetTriggersOfJob(ScheduledExpiryJob.Key)).OfType<ICronTrigger>().ShouldHaveSingleItem();
        daily.GetFireTimeAfter(new DateTimeOffset(2036, 1, 9, 19, 59, 0, TimeSpan.Zero)).ShouldBe(new DateTimeOffset(2036, 1, 9, 20, 0, 0, TimeSpan.Zero));
        daily.GetFireTimeAfter(new DateTimeOffset(2036, 1, 9, 20, 0, 0, TimeSpan.Zero)).ShouldBe(new DateTimeOffset(2036, 1, 10, 20, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Scheduler_Started_RunsTheJobOnce()
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(TestServer.Sqlite, TimeProvider.System);
        await board.VendorAsync(-1000);
        IScheduler scheduler = await board.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        FirstRun run = new();
        scheduler.ListenerManager.AddJobListener(run);
        await scheduler.Start();
        (await run.Outcome).ShouldBeNull();
        (await board.OnlyAlertAsync()).Stage.ShouldBe(AlertStage.Expired);
        await scheduler.Shutdown();
    }
}
