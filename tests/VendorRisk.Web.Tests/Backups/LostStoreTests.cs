using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Testing;
using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Backups;

public sealed class LostStoreTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-lost-");

    private DataDirectory Data => new(folder.FullName);

    private BackupSettings Settings => new(Path.Combine(folder.FullName, "backups"));

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(false, "がありません")]
    [InlineData(true, "が空です")]
    public async Task Store_LostWhileItsBackupsAreThere_IsNotMadeAnew(bool empty, string said)
    {
        Directory.CreateDirectory(Settings.Folder);
        File.WriteAllText(Path.Combine(Settings.Folder, "vendorrisk-20261128-020000.zip"), "a backup");
        if (empty)
        {
            File.WriteAllText(Data.Store, "");
        }

        (await Should.ThrowAsync<StartupException>(() => RefuseAsync(StoreSettings.In(Data)))).Message.ShouldSatisfyAllConditions(
            message => message.ShouldContain(said), message => message.ShouldContain("restore"));
    }

    [Fact]
    public Task Folder_OfAFirstStart_IsTaken() => RefuseAsync(StoreSettings.In(Data));

    [Fact]
    public async Task Store_ThatIsThere_IsTaken()
    {
        Directory.CreateDirectory(Settings.Folder);
        File.WriteAllText(Path.Combine(Settings.Folder, "vendorrisk-20261128-020000.zip"), "a backup");
        File.WriteAllText(Data.Store, "something");
        await RefuseAsync(StoreSettings.In(Data));
    }

    [Theory, OnPostgres]
    public async Task Database_LostWhileItsBackupsAreThere_IsNotFilledAnew(TestServer server)
    {
        using TestStore database = TestStore.On(server);
        StoreSettings store = new(database.Address, "試験の保存先");
        await RefuseAsync(store);
        Directory.CreateDirectory(Settings.Folder);
        File.WriteAllText(Path.Combine(Settings.Folder, "vendorrisk-20261128-020000.zip"), "a backup");
        (await Should.ThrowAsync<StartupException>(() => RefuseAsync(store))).Message.ShouldStartWith("試験の保存先 は空ですが、");

        await using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(Data, store: store).BuildServiceProvider();
        await services.GetRequiredService<StoreTables>().InitialiseAsync(CancellationToken.None);
        await RefuseAsync(store);
    }

    [Theory]
    [InlineData("")]
    [InlineData("vendorrisk.db-journal")]
    [InlineData("keys/backup.zip")]
    public async Task Backup_AmongTheDataItself_IsRefused(string name)
    {
        File.WriteAllText(Data.Store, "something");
        string path = name.Length == 0 ? "" : Path.Combine(folder.FullName, name);
        await Should.ThrowAsync<BackupException>(() => BackupOffice.Writer(Data, TimeProvider.System).WriteAsync(path));
    }

    [Theory]
    [InlineData("""{"format":1,"product":"1","at":"2026-11-29T00:00:00Z","schema":{},"entries":[null]}""")]
    [InlineData("""{"format":1,"product":"1","at":"2026-11-29T00:00:00Z","schema":null,"entries":[]}""")]
    [InlineData("""{"format":1,"product":"1","at":"2026-11-29T00:00:00Z","schema":{},"entries":[{"name":null,"size":1,"sha256":"00"}]}""")]
    public void Manifest_WithHoles_IsRefused(string json) =>
        Should.Throw<System.Text.Json.JsonException>(() => BackupManifest.Read(System.Text.Encoding.UTF8.GetBytes(json))).Message.ShouldContain("欠けている");

    private Task RefuseAsync(StoreSettings store) => LostStore.RefuseAsync(Data, store, Settings, CancellationToken.None);
}
