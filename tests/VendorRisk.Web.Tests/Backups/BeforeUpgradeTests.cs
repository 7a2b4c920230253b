using System.IO.Compression;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Testing;
using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Backups;

public sealed class BeforeUpgradeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-backups-");

    private DataDirectory Data => new(folder.FullName);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Store_OfTheFirstEdition_IsBackedUpOnceBeforeItIsUpgraded_AndTheBackupIsOfTheFirstEdition()
    {
        using (Stream stored = typeof(BeforeUpgradeTests).Assembly.GetManifestResourceStream("first-edition.db.gz")!)
        using (GZipStream content = new(stored, CompressionMode.Decompress))
        using (FileStream file = File.Create(Data.Store))
        {
            content.CopyTo(file);
        }

        string backup = (await RunAsync()).ShouldNotBeNull();

        using BackupReader reader = await BackupReader.OpenAsync(backup);
        reader.Manifest.Schema["registry"].ShouldNotContain(id => id.EndsWith("_Outbox", StringComparison.Ordinal));
        await UpgradeAsync();
        (await RunAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Folder_WithoutAStore_IsNotBackedUp() => (await RunAsync()).ShouldBeNull();

    [Theory, OnPostgres]
    public async Task Database_ThatLacksAMigration_IsDumpedByTheServersProgram_AndNotOnceItIsUpToDate(TestServer server)
    {
        using PostgresDatabase database = new();
        StoreSettings store = new(database.Address, server.ToString());
        (await RunAsync(store)).ShouldBeNull("an empty database has nothing to lose");
        await UpgradeAsync(store);
        (await RunAsync(store)).ShouldBeNull();
        database.Query("DELETE FROM registry_migrations WHERE \"MigrationId\" = (SELECT max(\"MigrationId\") FROM registry_migrations)");

        string dump = (await RunAsync(store)).ShouldNotBeNull();

        new FileInfo(dump).Length.ShouldBeGreaterThan(10_000);
        Directory.GetFiles(Path.GetDirectoryName(dump)!).ShouldBe([dump]);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(dump).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        (await RunAsync(store, (BackupSettings.UpgradeSetting, BackupSettings.Skip))).ShouldBeNull();
    }

    [Theory, OnPostgres]
    public async Task Database_ThatCannotBeDumped_IsNotUpgraded_AndTheOperatorReadsWhy(TestServer server)
    {
        using PostgresDatabase database = new();
        StoreSettings store = new(database.Address, server.ToString());
        await UpgradeAsync(store);
        database.Query("DELETE FROM registry_migrations");

        BackupException refused = await Should.ThrowAsync<BackupException>(() => RunAsync(store, (BackupSettings.Setting, "/proc/nowhere")));

        refused.Message.ShouldContain("始めませんでした");
        refused.Message.ShouldContain("/proc/nowhere");
    }

    private Task<string?> RunAsync(StoreSettings? store = null, params (string Key, string Value)[] given)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(given.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();
        BackupSettings settings = BackupSettings.Resolve(configuration, Data);
        store ??= StoreSettings.In(Data);
        BackupShelf shelf = new(settings, BackupOffice.Writer(Data, TimeProvider.System), TimeProvider.System);
        return new BeforeUpgrade(Data, store, settings, shelf, new ServerDump(settings, store, TimeProvider.System)).RunAsync(CancellationToken.None);
    }

    private async Task UpgradeAsync(StoreSettings? store = null)
    {
        await using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(Data, store: store).BuildServiceProvider();
        await services.GetRequiredService<StoreTables>().InitialiseAsync(CancellationToken.None);
    }
}
