using System.Globalization;
using Hangfire;
using Hangfire.Common;
using Hangfire.Storage;
using VendorRisk.Application;
using VendorRisk.Web.Jobs;
using VendorRisk.Web.Jobs.Storing;

namespace VendorRisk.Web.Tests.Jobs;

[Collection(OneAfterTheOther.Name)]
public sealed class JobServerTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-jobs-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Run_AskedFor_IsDoneAndRecorded()
    {
        FakeJob job = new();
        await using TemporaryJobs jobs = await TemporaryJobs.StartAsync(folder, job);

        (await jobs.Board.RunNowAsync("fake", TemporaryJobs.By())).ShouldBeEmpty();

        JobEntry entry = await jobs.UntilAsync(e => e.Last?.Outcome == JobOutcome.Done && !e.Asked);
        entry.Last!.Words.ShouldBe("できました。");
        entry.Last.Ended.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(entry.Last.Started);
        job.Runs.ShouldBe(1);
    }

    [Fact]
    public async Task Run_AskedForTwiceByOneCommand_IsDoneOnce()
    {
        FakeJob job = new();
        await using TemporaryJobs jobs = await TemporaryJobs.StartAsync(folder, job);
        Guid command = Guid.NewGuid();

        await jobs.Board.RunNowAsync("fake", TemporaryJobs.By(command));
        await jobs.Board.RunNowAsync("fake", TemporaryJobs.By(command));

        // Two workers: one by schedule may be done before the one that was asked for. A second one of the command would come before the last.
        await jobs.UntilEndedAsync(jobs.Enqueue("fake"));
        await jobs.UntilAsync(_ => job.Runs >= 2);
        await jobs.UntilEndedAsync(jobs.Enqueue("fake"));
        job.Runs.ShouldBe(3, "once asked for, twice by schedule");
    }

    [Fact]
    public async Task Run_ThatFails_IsShownWithItsWords_AndTriedAgainLater()
    {
        FakeJob job = new("fake", _ => throw new InvalidOperationException("棚がありません"));
        await using TemporaryJobs jobs = await TemporaryJobs.StartAsync(folder, job);

        await jobs.Board.RunNowAsync("fake", TemporaryJobs.By());

        JobEntry entry = await jobs.UntilAsync(e => e.Last?.Outcome == JobOutcome.Failed && e.RetryAt is not null);
        entry.Last!.Words.ShouldNotBeNull().ShouldContain("棚がありません");
        (entry.RetryAt!.Value - entry.Last.Started).ShouldBeInRange(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Run_OfAJobThatIsNotThere_IsRefused()
    {
        await using TemporaryJobs jobs = await TemporaryJobs.StartAsync(folder, new FakeJob());

        (await jobs.Board.RunNowAsync("none", TemporaryJobs.By())).ShouldHaveSingleItem().Code.ShouldBe("job.unknown");
    }

    [Fact]
    public async Task Schedule_IsByJapansClock()
    {
        await using TemporaryJobs jobs = await TemporaryJobs.StartAsync(folder, new FakeJob { Schedule = "0 5 * * *" });

        DateTimeOffset next = (await jobs.EntryAsync()).Next.ShouldNotBeNull();

        next.TimeOfDay.ShouldBe(new TimeSpan(20, 0, 0));
        next.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task Job_ThatIsNoLongerThere_IsTakenOffTheSchedule()
    {
        await using (await TemporaryJobs.StartAsync(folder, new FakeJob("old"), new FakeJob()))
        {
        }

        await using TemporaryJobs jobs = await TemporaryJobs.StartAsync(folder, new FakeJob());
        using IStorageConnection connection = jobs.Storage.GetConnection();
        connection.GetRecurringJobs().Select(job => job.Id).ShouldBe(["fake"]);
    }

    [Fact]
    public async Task Pause_SurvivesARestart_AndHoldsTheScheduleButNotWhoeverAsks()
    {
        await using (TemporaryJobs before = await TemporaryJobs.StartAsync(folder, new FakeJob()))
        {
            (await before.Board.PauseAsync("fake", TemporaryJobs.By())).ShouldBeEmpty();
        }

        FakeJob job = new();
        await using TemporaryJobs jobs = await TemporaryJobs.StartAsync(folder, job);
        JobEntry paused = await jobs.EntryAsync();
        paused.Pause.ShouldNotBeNull().Who.ShouldBe("情報政策課 高橋");
        paused.Next.ShouldBeNull();
        await jobs.UntilEndedAsync(jobs.Enqueue("fake"));
        job.Runs.ShouldBe(0);
        await jobs.Board.RunNowAsync("fake", TemporaryJobs.By());
        await jobs.UntilAsync(e => e.Last?.Outcome == JobOutcome.Done);

        (await jobs.Board.ResumeAsync("fake", TemporaryJobs.By())).ShouldBeEmpty();

        JobEntry resumed = await jobs.EntryAsync();
        resumed.Pause.ShouldBeNull();
        resumed.Next.ShouldNotBeNull();
        await jobs.UntilEndedAsync(jobs.Enqueue("fake"));
        job.Runs.ShouldBe(2);
    }

    [Fact]
    public async Task Runs_OfOneJob_OnTwoServers_GoOnOneAtATime()
    {
        TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
        FakeJob job = new("fake", async cancellation =>
        {
            first.TrySetResult();
            await Task.Delay(50, cancellation); // Long enough for the other server to come between.
            return "できました。";
        });
        await using TemporaryJobs one = await TemporaryJobs.StartAsync(folder, job);
        await using TemporaryJobs other = await TemporaryJobs.StartAsync(folder, job);

        string[] runs = [.. Enumerable.Range(0, 8).Select(i => (i % 2 == 0 ? one : other).Enqueue("fake"))];
        await first.Task;
        foreach (string run in runs)
        {
            await one.UntilEndedAsync(run);
        }

        job.Runs.ShouldBe(8);
        job.MostAtOnce.ShouldBe(1);
    }

    [Fact]
    public async Task Run_LongerThanTheLimitForCrashedOnes_IsNotBegunASecondTime()
    {
        FakeJob job = new("fake", async cancellation =>
        {
            await Task.Delay(TemporaryJobs.Fast.Invisibility * 2.5, cancellation);
            return "できました。";
        });
        await using TemporaryJobs jobs = await TemporaryJobs.StartAsync(folder, job);

        string run = jobs.Enqueue("fake");
        await jobs.UntilEndedAsync(run);

        job.Runs.ShouldBe(1);
    }

    [Fact]
    public async Task Schedule_MissedForTwoYears_IsMadeUpForOnce()
    {
        FakeJob job = new();
        string id = job.Id;
        using (WholeStorage earlier = new(Path.Combine(folder.FullName, "jobs.db"), TemporaryJobs.Fast))
        {
            DateTime last = TimeProvider.System.GetUtcNow().UtcDateTime.AddYears(-2);
            new RecurringJobManager(earlier).AddOrUpdate(
                id, JobServer.RunOf(id, JobRunner.BySchedule), job.Schedule, new RecurringJobOptions { TimeZone = JapanClock.Zone, MisfireHandling = MisfireHandlingMode.Relaxed });
            using IStorageConnection connection = earlier.GetConnection();
            using IWriteOnlyTransaction transaction = connection.CreateWriteTransaction();
            transaction.SetRangeInHash($"recurring-job:{id}", new Dictionary<string, string>
            {
                ["CreatedAt"] = JobHelper.SerializeDateTime(last),
                ["LastExecution"] = JobHelper.SerializeDateTime(last),
                ["NextExecution"] = JobHelper.SerializeDateTime(last.AddDays(1)),
            });
            transaction.AddToSet("recurring-jobs", id, JobHelper.ToTimestamp(last.AddDays(1)));
            transaction.Commit();
        }

        await using TemporaryJobs jobs = await TemporaryJobs.StartAsync(folder, job);

        JobEntry entry = await jobs.UntilAsync(e => e.Last?.Outcome == JobOutcome.Done && e.Next > TimeProvider.System.GetUtcNow());
        await jobs.UntilEndedAsync(jobs.Enqueue(id)); // What the scheduler would have enqueued besides came before this.
        job.Runs.ShouldBe(2, $"one for all that was missed, one of the test's own; next is {entry.Next!.Value.ToString("O", CultureInfo.InvariantCulture)}");
    }

    [Fact]
    public async Task Run_InterruptedByTheEndOfTheHost_IsRunAgainAtTheNextStart()
    {
        TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        FakeJob waiting = new("fake", async cancellation =>
        {
            begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
            return "";
        });
        await using (TemporaryJobs before = await TemporaryJobs.StartAsync(folder, waiting))
        {
            before.Enqueue("fake");
            await begun.Task;
        }

        FakeJob job = new();
        await using TemporaryJobs jobs = await TemporaryJobs.StartAsync(folder, job);
        await jobs.UntilAsync(e => e.Last?.Outcome == JobOutcome.Done);
        job.Runs.ShouldBe(1);
    }
}
