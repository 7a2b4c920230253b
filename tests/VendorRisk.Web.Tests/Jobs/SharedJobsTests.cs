using VendorRisk.Application;
using VendorRisk.Testing;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Jobs;

namespace VendorRisk.Web.Tests.Jobs;

/// <summary>Jobs of nodes that share a database.</summary>
[Collection(OneAfterTheOther.Name)]
public sealed class SharedJobsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-jobs-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory, OnPostgres]
    public async Task Job_AskedForOnEveryNode_RunsOnceAtATime_AndEveryNodeShowsIt(TestServer server)
    {
        using TestStore database = TestStore.On(server);
        StoreSettings shared = new(database.Address, "試験の保存先");
        FakeJob job = new("fake", async cancellation =>
        {
            await Task.Delay(200, cancellation);
            return "できました。";
        });
        await using TemporaryJobs here = await TemporaryJobs.StartAsync(folder, shared, job);
        await using TemporaryJobs there = await TemporaryJobs.StartAsync(folder, shared, job);
        string[] runs = [.. Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? here : there).Enqueue("fake"))];

        foreach (string run in runs)
        {
            await here.UntilEndedAsync(run);
        }

        (job.Runs, job.MostAtOnce).ShouldBe((runs.Length, 1));
        await there.UntilAsync(entry => entry.Last?.Outcome == JobOutcome.Done);
        (await there.Board.PauseAsync("fake", TemporaryJobs.By())).ShouldBeEmpty();
        (await here.EntryAsync()).Pause.ShouldNotBeNull();
    }

    [Theory, OnPostgres]
    public async Task Run_OfALivingNode_IsNotInterruptedByOneThatStarts(TestServer server)
    {
        using TestStore database = TestStore.On(server);
        StoreSettings shared = new(database.Address, "試験の保存先");
        TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);
        FakeJob job = new("fake", async cancellation =>
        {
            await end.Task.WaitAsync(cancellation);
            return "できました。";
        });
        await using TemporaryJobs here = await TemporaryJobs.StartAsync(folder, shared, job);
        string run = here.Enqueue("fake");
        await here.UntilAsync(entry => entry.Last?.Outcome == JobOutcome.Running);

        await using TemporaryJobs there = await TemporaryJobs.StartAsync(folder, shared, job);

        (await there.EntryAsync()).Last.ShouldNotBeNull().Outcome.ShouldBe(JobOutcome.Running);
        end.SetResult();
        await here.UntilEndedAsync(run);
        job.Runs.ShouldBe(1);
    }

    [Theory, OnPostgres]
    public async Task Run_WhoseNodeIsGone_IsMarkedByTheNextThatStarts(TestServer server)
    {
        using TestStore database = TestStore.On(server);
        StoreSettings shared = new(database.Address, "試験の保存先");
        await using TemporaryJobs here = await TemporaryJobs.StartAsync(folder, shared, new FakeJob());
        using (var connection = here.Storage.GetConnection())
        {
            JobRecord.WriteRun(connection, "fake", "17", new JobRun(TimeProvider.System.GetUtcNow(), null, JobOutcome.Running, null));
        }

        await using TemporaryJobs there = await TemporaryJobs.StartAsync(folder, shared, new FakeJob());

        (await there.EntryAsync()).Last.ShouldNotBeNull().Outcome.ShouldBe(JobOutcome.Interrupted);
        database.Query("SELECT DISTINCT schemaname FROM pg_tables WHERE tablename = 'jobqueue'").ShouldBe(["vendorrisk_jobs"]);
    }
}
