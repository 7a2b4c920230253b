using VendorRisk.Testing;
using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Backups;

public class BackupTests
{
    [Fact]
    public async Task Backup_HoldsStoreKeysAndPlugins_AndNoEarlierBackup()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();

        BackupManifest manifest = await office.WriteAsync();

        manifest.Entries.Select(entry => entry.Name).ShouldBe(["vendorrisk.db", "keys/key-1.xml", "packs/kita/1.0.0/plugin.json", "plugin-keys/kita.pub"], ignoreOrder: true);
        manifest.Schema["registry"].ShouldNotBeEmpty();
        Directory.GetFileSystemEntries(Path.GetDirectoryName(office.Backup)!).ShouldBe([office.Backup, office.Data.Path], ignoreOrder: true);
    }

    [Fact]
    public async Task Backup_OnUnix_IsReadByItsOwnerAlone()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        await office.WriteAsync();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(office.Backup).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task Backup_UnderANameThatIsTaken_IsRefused()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        await File.WriteAllTextAsync(office.Backup, "mine");

        (await Should.ThrowAsync<BackupException>(() => office.WriteAsync())).Message.ShouldContain("既にあります");

        (await File.ReadAllTextAsync(office.Backup)).ShouldBe("mine");
    }

    [Fact]
    public async Task Backup_IntoAFolderThatIsNotThere_IsRefused_AndMakesNone()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        string folder = Path.Combine(Path.GetDirectoryName(office.Backup)!, "mistyped");

        (await Should.ThrowAsync<BackupException>(() => office.WriteAsync(Path.Combine(folder, "backup.zip")))).Message.ShouldContain(folder);

        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public async Task Backup_WhileWritersWrite_IsOfOneMoment()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        using CancellationTokenSource enough = new();
        int written = 0;
        Task[] writers = [.. Enumerable.Range(0, 3).Select(writer => Task.Run(async () =>
        {
            for (int i = 0; !enough.IsCancellationRequested; i++)
            {
                await office.RegisterAsync($"株式会社見本{writer}の{i}号");
                Interlocked.Increment(ref written);
            }
        }))];
        try
        {
            for (int round = 0; round < 4; round++)
            {
                int before = Volatile.Read(ref written);
                string path = office.Backup + round;
                await office.WriteAsync(path);
                DataDirectory unpacked = office.Beside($"unpacked{round}");
                using BackupReader reader = await BackupReader.OpenAsync(path);
                await reader.UnpackAsync(unpacked);
                StoreFile copy = new(unpacked.Store);
                copy.Query("SELECT (SELECT count(*) FROM registry_vendor) - (SELECT count(*) FROM registry_audit)").ShouldBe(["0"]);
                copy.Query("SELECT (SELECT count(*) FROM registry_outbox) - (SELECT count(*) FROM registry_audit)").ShouldBe(["0"]);
                int.Parse(copy.Query("SELECT count(*) FROM registry_vendor")[0], System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(before);
                StoreSoundness.LogsOf(unpacked.Store).ShouldAllBe(log => log.Missing == 0);
            }
        }
        finally
        {
            await enough.CancelAsync();
            await Task.WhenAll(writers);
        }

        written.ShouldBeGreaterThan(4, "nobody wrote meanwhile");
    }

    [Fact]
    public async Task Logs_WithAnEntryRemoved_AreKnownByIt()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        await office.RegisterAsync("株式会社あおば印刷");
        await office.RegisterAsync("株式会社さくら印刷");
        foreach (string trigger in office.Store.Query("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'registry_audit'"))
        {
            office.Store.Query($"DROP TRIGGER {trigger}");
        }

        office.Store.Query("DELETE FROM registry_audit WHERE Sequence = (SELECT max(Sequence) FROM registry_audit)");

        StoreSoundness.LogsOf(office.Data.Store).Single(log => log.Log == "registry_audit").Missing.ShouldBe(1);
    }
}
