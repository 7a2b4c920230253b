using VendorRisk.Application;

namespace VendorRisk.Web.Tests.Jobs;

[Collection(OneAfterTheOther.Name)]
public sealed class JobsStoreTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-jobs-");

    private string Store => Path.Combine(folder.FullName, "jobs.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Store_ThatIsNoDatabase_IsPutAsideWhole_AndTheJobsRunWithANewOne()
    {
        const string rubbish = "これはデータベースではありません。";
        await File.WriteAllTextAsync(Store, string.Concat(Enumerable.Repeat(rubbish, 200)));

        await RunsAsync();

        string aside = Directory.GetFiles(folder.FullName, "jobs.db.broken-*").ShouldHaveSingleItem();
        (await File.ReadAllTextAsync(aside)).ShouldStartWith(rubbish);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Store_OfWhichAPartIsOverwritten_NeverKeepsTheJobsFromRunning(int seed)
    {
        await using (TemporaryJobs before = await TemporaryJobs.StartAsync(folder, new FakeJob()))
        {
            await before.UntilEndedAsync(before.Enqueue("fake"));
        }

        Random chance = new(seed);
        byte[] content = await File.ReadAllBytesAsync(Store);
        chance.NextBytes(content.AsSpan(chance.Next(100, content.Length / 2), content.Length / 3));
        await File.WriteAllBytesAsync(Store, content);

        await RunsAsync();
    }

    [Fact]
    public async Task Store_ThatIsEmpty_IsFilled()
    {
        await File.WriteAllBytesAsync(Store, []);

        await using TemporaryJobs jobs = await TemporaryJobs.StartAsync(folder, new FakeJob());

        await jobs.UntilEndedAsync(jobs.Enqueue("fake"));
        (await jobs.Board.ListAsync()).Notice.ShouldBeNull();
    }

    [Fact]
    public async Task Store_ThatCannotBeMade_LeavesTheHostAlone_AndTheBoardSaysWhy()
    {
        Directory.CreateDirectory(Store);

        await using TemporaryJobs jobs = await TemporaryJobs.StartAsync(folder, new FakeJob());

        JobList list = await jobs.Board.ListAsync();
        list.Unavailable.ShouldNotBeNull().ShouldContain(Store);
        list.Jobs.ShouldHaveSingleItem().Last.ShouldBeNull();
        (await jobs.Board.RunNowAsync("fake", TemporaryJobs.By())).ShouldHaveSingleItem().Code.ShouldBe("jobs.unavailable");
    }

    [Fact]
    public async Task Store_OnUnix_IsReadByItsOwnerAlone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using TemporaryJobs jobs = await TemporaryJobs.StartAsync(folder, new FakeJob());

        File.GetUnixFileMode(Store).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private async Task RunsAsync()
    {
        FakeJob job = new();
        await using TemporaryJobs jobs = await TemporaryJobs.StartAsync(folder, job);
        (await jobs.Board.RunNowAsync("fake", TemporaryJobs.By())).ShouldBeEmpty();
        await jobs.UntilAsync(e => e.Last?.Outcome == JobOutcome.Done);
        job.Runs.ShouldBe(1);
        (await jobs.Board.ListAsync()).Notice.ShouldNotBeNull().ShouldContain("broken-");
    }
}
