using System.IO.Compression;
using Microsoft.Data.Sqlite;
using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Backups;

public class RestoreTests
{
    [Fact]
    public async Task Restore_PutsBackWhatWas_AndPutsAsideWhatIs()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        await office.WriteAsync();
        await office.RegisterAsync("株式会社あとから");
        office.Put("keys/key-2.xml", "<later/>");
        office.Put("keys/key-1.xml", "<changed/>");
        SqliteConnection.ClearAllPools();

        (BackupManifest _, string? aside) = await office.RestoreAsync();

        office.Store.Query("SELECT LegalName FROM registry_vendor").ShouldBe(["株式会社みどり印刷"]);
        office.Read("keys/key-1.xml").ShouldBe("<key/>");
        File.Exists(Path.Combine(office.Data.Path, "keys", "key-2.xml")).ShouldBeFalse();
        office.Read("packs/kita/1.0.0/plugin.json").ShouldBe("{}");
        office.Read("backups/old.zip").ShouldBe("an earlier backup");
        aside.ShouldNotBeNull();
        (await File.ReadAllTextAsync(Path.Combine(aside, "keys", "key-1.xml"))).ShouldBe("<changed/>");
        new Testing.StoreFile(Path.Combine(aside, "vendorrisk.db")).Query("SELECT count(*) FROM registry_vendor").ShouldBe(["2"]);
        Directory.GetFileSystemEntries(office.Data.Path, ".restore-*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Restore_IntoAnEmptyFolder_NeedsNothingThere()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        await office.WriteAsync();
        DataDirectory empty = office.Beside("elsewhere");

        (BackupManifest _, string? aside) = await new Restore(empty, TimeProvider.System).RunAsync(office.Backup);

        aside.ShouldBeNull();
        new Testing.StoreFile(empty.Store).Query("SELECT LegalName FROM registry_vendor").ShouldBe(["株式会社みどり印刷"]);
    }

    [Fact]
    public async Task Restore_BesideAHost_IsRefused_AndChangesNothing()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        await office.WriteAsync();
        await office.RegisterAsync("株式会社あとから");
        using StoreLock host = StoreLock.ForHost(office.Data);

        (await Should.ThrowAsync<BackupException>(() => office.RestoreAsync())).Message.ShouldContain("VendorRisk を終わらせてから");

        office.Store.Query("SELECT count(*) FROM registry_vendor").ShouldBe(["2"]);
    }

    [Fact]
    public async Task Backup_OfWhichAnyByteIsChanged_IsRefused()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        await office.WriteAsync();
        byte[] whole = await File.ReadAllBytesAsync(office.Backup);
        for (int at = 0; at < whole.Length; at++)
        {
            whole[at] ^= 0x04;
            await using (FileStream file = File.OpenWrite(office.Backup))
            {
                file.Position = at;
                file.WriteByte(whole[at]);
            }

            await RefusedAsync(office, $"byte {at} of {whole.Length}");
            whole[at] ^= 0x04;
            await using (FileStream file = File.OpenWrite(office.Backup))
            {
                file.Position = at;
                file.WriteByte(whole[at]);
            }
        }

        (await BackupReader.OpenAsync(office.Backup)).Dispose();
    }

    [Fact]
    public async Task Backup_CutOff_IsRefused()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        await office.WriteAsync();
        byte[] whole = await File.ReadAllBytesAsync(office.Backup);
        foreach (int length in new[] { 0, 1, 63, 64, 65, 100, whole.Length / 2, whole.Length - 64, whole.Length - 1 })
        {
            await File.WriteAllBytesAsync(office.Backup, whole[..length]);
            await RefusedAsync(office, $"{length} bytes");
        }
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("keys/../../outside.txt")]
    [InlineData("/tmp/outside.txt")]
    [InlineData("keys\\..\\outside.txt")]
    [InlineData("C:/outside.txt")]
    [InlineData("keys//outside.txt")]
    [InlineData("vendorrisk.lock")]
    [InlineData("elsewhere/outside.txt")]
    public async Task Backup_WithANameThatLeavesItsPlace_IsRefused(string name)
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        BackupManifest manifest = await office.WriteAsync();
        byte[] content = "outside"u8.ToArray();
        await ForgeAsync(office, manifest with { Entries = [.. manifest.Entries, new BackupEntry(name, content.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)))] }, (name, content));

        (await Should.ThrowAsync<BackupException>(() => office.RestoreAsync())).Message.ShouldContain(name);

        Directory.GetFiles(Path.GetDirectoryName(office.Data.Path)!, "outside*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task Backup_WhoseContentIsNotAsListed_IsRefused_BeforeAnythingIsTouched()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        BackupManifest manifest = await office.WriteAsync();
        await ForgeAsync(office, manifest with { Entries = [.. manifest.Entries.Select(entry => entry.Name == "keys/key-1.xml" ? entry with { Sha256 = new string('0', 64) } : entry)] });
        office.Put("keys/key-1.xml", "<now/>");

        (await Should.ThrowAsync<BackupException>(() => office.RestoreAsync())).Message.ShouldContain("keys/key-1.xml");

        office.Read("keys/key-1.xml").ShouldBe("<now/>");
        Directory.GetFileSystemEntries(office.Data.Path, "*restore*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Backup_OfANewerForm_IsRefused()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        BackupManifest manifest = await office.WriteAsync();
        await ForgeAsync(office, manifest with { Format = 2, Product = "9.9.9" });

        (await Should.ThrowAsync<BackupException>(() => office.RestoreAsync())).Message.ShouldContain("9.9.9");
    }

    [Fact]
    public async Task Backup_OfANewerStore_IsRefused()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        office.Store.Query("INSERT INTO registry_migrations VALUES ('20990101000000_Later', '10.0.0')");
        await office.WriteAsync();

        (await Should.ThrowAsync<BackupException>(() => office.RestoreAsync())).Message.ShouldContain("registry/20990101000000_Later");
    }

    [Fact]
    public async Task Folder_InWhichARestoreWasKilled_IsNotUsed_UntilItIsRestoredAgain()
    {
        await using BackupOffice office = await BackupOffice.OpenAsync();
        await office.WriteAsync();
        string aside = Path.Combine(office.Data.Path, "before-restore-20261129-120000");
        office.Put("restore-unfinished.txt", aside);

        Should.Throw<BackupException>(() => Restore.RefuseUnfinished(office.Data)).Message.ShouldNotContain(aside, customMessage: "nothing was moved there");

        Directory.CreateDirectory(aside);
        Should.Throw<BackupException>(() => Restore.RefuseUnfinished(office.Data)).Message.ShouldContain(aside);

        await office.RestoreAsync();
        Restore.RefuseUnfinished(office.Data);
    }

    private static async Task RefusedAsync(BackupOffice office, string what) =>
        (await Should.ThrowAsync<BackupException>(() => BackupReader.OpenAsync(office.Backup), what)).Message.ShouldContain("壊れています");

    /// <summary>Writes another manifest, and entries, into the backup, and seals it again.</summary>
    private static async Task ForgeAsync(BackupOffice office, BackupManifest manifest, params (string Name, byte[] Content)[] added)
    {
        using (ZipArchive zip = ZipFile.Open(office.Backup, ZipArchiveMode.Update))
        {
            zip.GetEntry(BackupManifest.Name)!.Delete();
            foreach ((string name, byte[] content) in added.Append((BackupManifest.Name, manifest.Write())))
            {
                await using Stream entry = zip.CreateEntry(name).Open();
                await entry.WriteAsync(content);
            }

            zip.Comment = BackupSeal.Blank;
        }

        await using FileStream file = new(office.Backup, FileMode.Open, FileAccess.ReadWrite);
        await BackupSeal.SetAsync(file, CancellationToken.None);
    }
}
