using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using VendorRisk.Testing;
using Xunit.Abstractions;

namespace VendorRisk.Web.Tests.Kills;

/// <summary>
/// A kill in the middle of a job neither loses nor doubles what it does. Many kills, with what came of them:
/// <c>VENDORRISK_KILLS=200 dotnet test tests/VendorRisk.Web.Tests --filter JobKill --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class JobKillTests(ITestOutputHelper said) : IDisposable
{
    private const int Few = 4;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-kills-");
    private readonly List<string> certifications = [];
    private readonly List<string> asked = [];
    private readonly HashSet<string> interrupted = [];

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Jobs_KilledAgainAndAgain_LoseAndDoubleNothing()
    {
        int kills = int.TryParse(Environment.GetEnvironmentVariable("VENDORRISK_KILLS"), CultureInfo.InvariantCulture, out int wanted) ? wanted : Few;
        int seed = Environment.TickCount;
        Random chance = new(seed);
        for (int kill = 0; kill < kills; kill++)
        {
            using Process office = Start(KilledJobs.Work, chance.Next());
            using CancellationTokenSource limit = new(Limit);
            await ReadAsync(office, untilItWorks: true, limit.Token);
            Task reading = ReadAsync(office, untilItWorks: false, limit.Token);
            await Task.Delay(chance.Next(1200));
            office.Kill();
            await office.WaitForExitAsync(limit.Token);
            await reading;
        }

        using Process last = Start(KilledJobs.Settle, 0);
        using CancellationTokenSource rest = new(Limit);
        await ReadAsync(last, untilItWorks: false, rest.Token);
        await last.WaitForExitAsync(rest.Token);
        last.ExitCode.ShouldBe(0);

        StoreFile store = new(Path.Combine(folder.FullName, "vendorrisk.db"));
        StoreFile jobs = new(Path.Combine(folder.FullName, "jobs.db"));
        string[] states = [.. jobs.Query("SELECT coalesce(StateName, 'none'), count(*) FROM Job GROUP BY StateName")];
        said.WriteLine($"seed {seed}: {kills} kills, {interrupted.Count} of them in a run; {certifications.Count} certifications and {asked.Count} runs acknowledged; jobs: {string.Join(", ", states)}");
        certifications.Count.ShouldBeGreaterThanOrEqualTo(kills, "the office was killed before it could work");
        foreach (string file in new[] { store, jobs }.Select(file => file.Query("PRAGMA integrity_check").ShouldHaveSingleItem()))
        {
            file.ShouldBe("ok");
        }

        store.Query("SELECT CertificationId FROM monitoring_alert GROUP BY CertificationId HAVING count(*) > 1").ShouldBeEmpty("raised twice");
        certifications.Except(store.Query("SELECT CertificationId FROM monitoring_alert")).ShouldBeEmpty("never raised");
        asked.Except(jobs.Query("SELECT Id FROM Job WHERE StateName = 'Succeeded'")).ShouldBeEmpty("acknowledged and never run");
        jobs.Query("SELECT JobId FROM JobQueue").ShouldBeEmpty();
        jobs.Query("SELECT JobId FROM State WHERE Name = 'Succeeded' GROUP BY JobId HAVING count(*) > 1").ShouldBeEmpty("ended twice");
    }

    private Process Start(string what, int seed) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(KilledOffice).Assembly.Location, what, folder.FullName, seed.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;

    private async Task ReadAsync(Process office, bool untilItWorks, CancellationToken cancellation)
    {
        while (await office.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            string[] words = line.Split(' ');
            switch (words)
            {
                case ["certification", { Length: 32 } id]:
                    certifications.Add(id);
                    break;
                case ["asked", { Length: > 0 } run]:
                    asked.Add(run);
                    break;
                case ["interrupted", var started]:
                    interrupted.Add(started);
                    break;
            }

            if (untilItWorks && words[0] == "asked")
            {
                return;
            }
        }
    }
}
