using Microsoft.Data.Sqlite;
using VendorRisk.Testing;

namespace VendorRisk.EndToEnd.Tests.Hosting;

/// <summary>One data folder, real processes: who may write to it, and what is left when one of them is killed.</summary>
public sealed class DataFolderTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vendorrisk-e2e-");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task SecondHost_OnTheSameFolder_RefusesToStart_UntilTheFirstIsGone()
    {
        await using HostProcess first = await HostProcess.StartAsync(_folder);

        (int exitCode, string output) = await HostProcess.RunToEndAsync(port: 0, _folder);

        exitCode.ShouldBe(1);
        output.ShouldContain("ほかの VendorRisk が使っています");
        output.ShouldContain("VENDORRISK_DATA");
        output.ShouldNotContain("   at ");
        using HttpClient client = new() { BaseAddress = first.Address };
        (await client.GetAsync(new Uri("/health", UriKind.Relative))).IsSuccessStatusCode.ShouldBeTrue();

        await first.KillAsync();
        await using HostProcess third = await HostProcess.StartAsync(_folder);
        third.Output.ShouldContain("VendorRisk を開く");
    }

    [Fact]
    public async Task Commands_BesideAHost_ReadButDoNotWrite()
    {
        await using HostProcess host = await HostProcess.StartAsync(_folder);

        foreach (string[] reads in new[] { ["policies", "list"], ["policies", "history"], ["rules", "list"], ["replay", "--all"], new[] { "models", "corrections" } })
        {
            (int status, string said) = await HostProcess.CommandAsync(_folder, reads);
            status.ShouldBe(0, string.Join(' ', reads) + "\n" + said);
        }

        string file = Path.Combine(_folder.FullName, "policy.json");
        await File.WriteAllTextAsync(file, "{}");
        foreach (string[] writes in new[] { ["policies", "add", file, "--who", "山田", "--why", "試験"], new[] { "policies", "activate", "0", "--who", "山田", "--why", "試験" } })
        {
            (int status, string said) = await HostProcess.CommandAsync(_folder, writes);
            status.ShouldNotBe(0);
            said.ShouldContain("「方針」（/policies）");
        }

        await host.KillAsync();
        (_, string alone) = await HostProcess.CommandAsync(_folder, "policies", "activate", "0", "--who", "山田", "--why", "試験");
        alone.ShouldContain("版 0 は既に使われています", customMessage: "with the host gone, it is the command itself that answers");
    }

    [Fact]
    public async Task Backup_BesideAHost_IsVerified_AndRestoredOnceTheHostIsGone()
    {
        string file = Path.Combine(_folder.FullName, "backup.zip");
        await using (HostProcess host = await HostProcess.StartAsync(_folder))
        {
            (int made, string said) = await HostProcess.CommandAsync(_folder, "backup", "--out", file);
            made.ShouldBe(0, said);
            (int refused, string why) = await HostProcess.CommandAsync(_folder, "restore", file);
            refused.ShouldNotBe(0);
            why.ShouldContain("VendorRisk を終わらせてから");
            (int verified, string report) = await HostProcess.CommandAsync(_folder, "restore", file, "--verify", "--replay", "all");
            verified.ShouldBe(0, report);
            report.ShouldContain("この控えは戻せます");
            await host.KillAsync();
        }

        (int restored, string done) = await HostProcess.CommandAsync(_folder, "restore", file);
        restored.ShouldBe(0, done);
        await using HostProcess next = await HostProcess.StartAsync(_folder);
        Directory.GetDirectories(Path.Combine(_folder.FullName, "store"), "before-restore-*").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Host_WithABrokenStoreOfJobs_DoesTheMainJob_AndSaysSo()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "store"));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "store", "jobs.db"), new string('x', 10_000));
        await using HostProcess host = await HostProcess.StartAsync(_folder);
        using HttpClient client = new() { BaseAddress = host.Address };

        await UntilAsync(() => client.GetStringAsync(new Uri("/health", UriKind.Relative)).GetAwaiter().GetResult() is var health
            && health.Contains("degraded", StringComparison.Ordinal) && health.Contains("broken-", StringComparison.Ordinal));

        (await client.GetStringAsync(new Uri("/", UriKind.Relative))).ShouldContain("<main");
    }

    [Fact]
    public async Task Host_KilledBetweenSavingAndJudging_JudgesAtTheNextStart()
    {
        StoreFile store = new(HostProcess.StoreIn(_folder));
        await using (HostProcess killed = HostProcess.Launch(_folder))
        {
            await UntilAsync(() => Unjudged(store) > 0);
            await killed.KillAsync();
        }

        Unjudged(store).ShouldBeGreaterThan(0, "the kill came too late to show anything");

        await using HostProcess next = await HostProcess.StartAsync(_folder);
        await UntilAsync(() => Unjudged(store) == 0 && store.Query("SELECT count(*) FROM engagements_engagement")[0] != "0");
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using CancellationTokenSource limit = new(Limit);
        while (!Holds(holds))
        {
            limit.IsCancellationRequested.ShouldBeFalse("what was waited for did not come");
            await Task.Delay(2, CancellationToken.None);
        }
    }

    private static bool Holds(Func<bool> question)
    {
        try
        {
            return question();
        }
        catch (SqliteException)
        {
            return false; // The store has no tables yet.
        }
    }

    private static int Unjudged(StoreFile store) => File.Exists(store.Path)
        ? int.Parse(
            store.Query("SELECT count(*) FROM engagements_version v WHERE NOT EXISTS (SELECT 1 FROM scoring_assessment a WHERE a.EngagementId = v.EngagementId AND a.Version = v.Number)")[0],
            System.Globalization.CultureInfo.InvariantCulture)
        : 0;
}
