using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Registry;
using VendorRisk.Testing;
using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Backups;

/// <summary>A data folder with a register, a key and a plugin, and a place beside it for backups.</summary>
internal sealed class BackupOffice : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-backups-");
    private readonly ServiceProvider services;

    private BackupOffice()
    {
        Data = new DataDirectory(Path.Combine(folder.FullName, "data"));
        services = new ServiceCollection().AddLogging().AddRegistry(_ => StoreAddress.Sqlite(Data.ConnectionString)).BuildServiceProvider();
    }

    public DataDirectory Data { get; }

    public string Backup => Path.Combine(folder.FullName, "backup.zip");

    public IVendorRegistry Registry => services.GetRequiredService<IVendorRegistry>();

    public StoreFile Store => new(Data.Store);

    public static async Task<BackupOffice> OpenAsync()
    {
        BackupOffice office = new();
        office.Data.Prepare();
        await office.Registry.InitialiseAsync();
        office.Put("keys/key-1.xml", "<key/>");
        office.Put("plugin-keys/kita.pub", "public key");
        office.Put("packs/kita/1.0.0/plugin.json", "{}");
        office.Put("backups/old.zip", "an earlier backup");
        await office.RegisterAsync("株式会社みどり印刷");
        return office;
    }

    public async Task RegisterAsync(string name) =>
        (await Registry.ExecuteAsync(new RegisterVendor(VendorId.New(), new ChangeOrigin(Guid.NewGuid(), TemporaryProduct.Actor, "試験"), name, null, "JP"))).ShouldBeOfType<VendorChangeResult.Saved>();

    public static BackupWriter Writer(DataDirectory data, TimeProvider clock) => new(data, new StoreImage(data, StoreSettings.In(data), []), clock);

    public Task<BackupManifest> WriteAsync(string? path = null) => BackupOffice.Writer(Data, TimeProvider.System).WriteAsync(path ?? Backup);

    public Task<(BackupManifest Manifest, string? Aside)> RestoreAsync(string? path = null) => new Restore(Data, TimeProvider.System).RunAsync(path ?? Backup);

    public DataDirectory Beside(string name)
    {
        DataDirectory beside = new(Path.Combine(folder.FullName, name));
        Directory.CreateDirectory(beside.Path);
        return beside;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Data.Path, name));

    public void Put(string name, string content)
    {
        string path = Path.Combine(Data.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
