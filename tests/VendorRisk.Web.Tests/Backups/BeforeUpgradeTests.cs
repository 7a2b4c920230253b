using System.IO.Compression;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
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

        using BackupReader reader = await BackupReader.OpenAsync(backup, Data);
        reader.Manifest.Schema["registry"].ShouldNotContain(id => id.EndsWith("_Outbox", StringComparison.Ordinal));
        await UpgradeAsync();
        (await RunAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Folder_WithoutAStore_IsNotBackedUp() => (await RunAsync()).ShouldBeNull();

    private Task<string?> RunAsync()
    {
        BackupSettings settings = BackupSettings.Resolve(new ConfigurationBuilder().Build(), Data);
        return new BeforeUpgrade(Data, new BackupShelf(settings, new BackupWriter(Data, TimeProvider.System), TimeProvider.System)).RunAsync(CancellationToken.None);
    }

    private async Task UpgradeAsync()
    {
        await using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(Data).BuildServiceProvider();
        await services.GetRequiredService<StoreTables>().InitialiseAsync(CancellationToken.None);
    }
}
