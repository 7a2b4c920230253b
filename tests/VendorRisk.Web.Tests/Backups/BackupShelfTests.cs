using Microsoft.Extensions.Configuration;
using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Backups;

public class BackupShelfTests
{
    [Fact]
    public void Generations_AfterManyNights_AreTheLastSevenDaysAndTheNewestOfFourWeeks()
    {
        // 2026-11-29 is a Sunday, the last day of its week.
        DateTime newest = new(2026, 11, 29, 2, 0, 0);
        DateTime[] made = [.. Enumerable.Range(0, 60).Select(day => newest.AddDays(-day))];

        DateTime[] kept = [.. made.Except(BackupShelf.Surplus(made))];

        kept.Select(time => time.Day).ShouldBe([29, 28, 27, 26, 25, 24, 23, 22, 15, 8]);
    }

    [Fact]
    public void Generations_OfOneDay_AreItsFirstAndItsNewest()
    {
        DateTime[] made = [new(2026, 11, 29, 10, 0, 0), new(2026, 11, 29, 9, 0, 0), new(2026, 11, 29, 2, 0, 0), new(2026, 11, 28, 2, 0, 0)];

        BackupShelf.Surplus(made).ShouldBe([made[1]]);
    }

    [Fact]
    public void Generations_AfterALongStop_KeepWhatThereIs()
    {
        DateTime[] made = [new(2026, 11, 29, 2, 0, 0), new(2024, 11, 29, 2, 0, 0), new(2024, 11, 28, 2, 0, 0)];

        BackupShelf.Surplus(made).ShouldBeEmpty();
    }

    [Fact]
    public async Task Job_NightByNight_KeepsItsGenerations_AndLeavesOtherFilesAlone()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        MovingClock clock = new(new DateTimeOffset(2026, 11, 1, 17, 0, 0, TimeSpan.Zero));
        BackupSettings settings = BackupSettings.Resolve(new ConfigurationBuilder().Build(), office.Data);
        BackupJob job = new(new BackupShelf(settings, BackupOffice.Writer(office.Data, clock), clock));
        for (int night = 0; night < 10; night++)
        {
            (await job.RunAsync(CancellationToken.None)).ShouldContain("を作りました");
            clock.Now = clock.Now.AddDays(1);
        }

        string[] files = [.. Directory.GetFiles(settings.Folder).Select(file => Path.GetFileName(file)).Order()];

        // Ten nights from the 2nd (a Monday) to the 11th: the last seven, and the 8th as the newest of the week before is among them.
        files.ShouldBe(["old.zip", .. Enumerable.Range(5, 7).Select(day => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"vendorrisk-202611{day:00}-020000.zip"))], ignoreOrder: true);
    }

    [Fact]
    public async Task Job_AfterOneThatWasKilled_ClearsAwayWhatThatLeft()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        office.Put("backups/vendorrisk-20261101-020000.zip.partial-0123/vendorrisk.db", "half");
        BackupSettings settings = BackupSettings.Resolve(new ConfigurationBuilder().Build(), office.Data);

        await new BackupJob(new BackupShelf(settings, BackupOffice.Writer(office.Data, TimeProvider.System), TimeProvider.System)).RunAsync(CancellationToken.None);

        Directory.GetFileSystemEntries(settings.Folder, "*.partial-*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Job_ThatFails_DeletesNothing_AndSaysWhere()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        string blocked = Path.Combine(office.Data.Path, "keys", "key-1.xml");
        BackupJob job = new(new BackupShelf(new BackupSettings(blocked), BackupOffice.Writer(office.Data, TimeProvider.System), TimeProvider.System));

        (await Should.ThrowAsync<BackupException>(() => job.RunAsync(CancellationToken.None))).Message.ShouldContain(blocked);
    }

    private sealed class MovingClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
