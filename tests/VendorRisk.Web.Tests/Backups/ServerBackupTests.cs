using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VendorRisk.Registry;
using VendorRisk.Testing;
using VendorRisk.Web.Backups;
using VendorRisk.Web.CommandLine.Backups;
using VendorRisk.Web.CommandLine.Stores;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Backups;

public sealed class ServerBackupTests : IDisposable
{
    private const string Tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%!_migrations' ESCAPE '!' AND name <> '__EFMigrationsLock' ORDER BY 1";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-backups-");

    private string Backup => Path.Combine(folder.FullName, "backup.zip");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Theory, OnPostgres]
    public async Task Backup_OfADatabase_GoesBackIntoADatabaseAndIntoAFile_RowByRow(TestServer server)
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        await product.SettleAsync();
        DataDirectory here = product.Get<DataDirectory>();
        using PostgresDatabase first = new();
        await FillAsync(product.Get<StoreSettings>(), first, here);
        DataDirectory beside = Folder("first");
        Put(beside, "packs/kita/1.0.0/plugin.json", "{}");

        await WriteAsync(beside, first);

        DataDirectory file = Folder("file");
        await new Restore(file, TimeProvider.System).RunAsync(Backup);
        Same(new StoreFile(here.Store), new StoreFile(file.Store));
        using PostgresDatabase second = new();
        DataDirectory node = Folder("second");
        Put(node, "packs/old/1.0.0/plugin.json", "old");
        (_, string? aside) = await RestoreAsync(node, second);
        File.Exists(node.Store).ShouldBeFalse(server.ToString());
        File.Exists(Path.Combine(node.Path, "packs/kita/1.0.0/plugin.json")).ShouldBeTrue();
        File.Exists(Path.Combine(aside!, "packs/old/1.0.0/plugin.json")).ShouldBeTrue();
        DataDirectory again = Folder("again");
        await FillAsync(new StoreSettings(second.Address, "second"), StoreSettings.In(again), again);
        Same(new StoreFile(here.Store), new StoreFile(again.Store));
    }

    [Theory, OnPostgres]
    public async Task Restore_IntoADatabaseThatHoldsSomething_IsRefused_AndChangesNothing(TestServer server)
    {
        using PostgresDatabase database = new();
        DataDirectory data = Folder("data");
        await using ServiceProvider services = Services(data, database);
        await services.GetRequiredService<StoreTables>().InitialiseAsync(CancellationToken.None);
        await RegisterAsync(services, "株式会社みどり印刷");
        await WriteAsync(data, database);
        await RegisterAsync(services, "株式会社あとから");
        Put(data, "keys/key-1.xml", "<now/>");

        (await Should.ThrowAsync<StartupException>(() => RestoreAsync(data, database))).Message.ShouldContain("既に記録があります");

        database.Query("SELECT count(*) FROM registry_vendor").ShouldBe(["2"], server.ToString());
        (await File.ReadAllTextAsync(Path.Combine(data.Path, "keys/key-1.xml"))).ShouldBe("<now/>");
        Restore.RefuseUnfinished(data);
    }

    [Theory, OnPostgres]
    public async Task Backup_OfADatabase_WhileWritersWrite_IsOfOneMoment(TestServer server)
    {
        using PostgresDatabase database = new();
        DataDirectory data = Folder("data");
        await using ServiceProvider services = Services(data, database);
        await services.GetRequiredService<StoreTables>().InitialiseAsync(CancellationToken.None);
        using CancellationTokenSource enough = new();
        int written = 0;
        Task[] writers = [.. Enumerable.Range(0, 3).Select(writer => Task.Run(async () =>
        {
            for (int i = 0; !enough.IsCancellationRequested; i++)
            {
                await RegisterAsync(services, $"株式会社見本{writer}の{i}号");
                Interlocked.Increment(ref written);
            }
        }))];
        try
        {
            for (int round = 0; round < 3; round++)
            {
                int before = Volatile.Read(ref written);
                string image = Path.Combine(folder.FullName, $"image{round}.db");
                await services.GetRequiredService<StoreImage>().MakeAsync(image, CancellationToken.None);
                StoreFile copy = new(image);
                copy.Query("SELECT (SELECT count(*) FROM registry_vendor) - (SELECT count(*) FROM registry_audit)").ShouldBe(["0"], server.ToString());
                copy.Query("SELECT (SELECT count(*) FROM registry_outbox) - (SELECT count(*) FROM registry_audit)").ShouldBe(["0"]);
                int.Parse(copy.Query("SELECT count(*) FROM registry_vendor")[0], System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(before);
                StoreSoundness.LogsOf(image).ShouldAllBe(log => log.Missing == 0);
            }
        }
        finally
        {
            await enough.CancelAsync();
            await Task.WhenAll(writers);
        }

        written.ShouldBeGreaterThan(3, "nobody wrote meanwhile");
    }

    private static ServiceProvider Services(DataDirectory data, PostgresDatabase database) =>
        new ServiceCollection().AddLogging().AddVendorRisk(data, store: new StoreSettings(database.Address, "試験のデータベース")).BuildServiceProvider();

    private static async Task RegisterAsync(IServiceProvider services, string name) =>
        (await services.GetRequiredService<IVendorRegistry>().ExecuteAsync(new RegisterVendor(VendorId.New(), new ChangeOrigin(Guid.NewGuid(), TemporaryProduct.Actor, "試験"), name, null, "JP")))
            .ShouldBeOfType<VendorChangeResult.Saved>();

    private static Task FillAsync(StoreSettings source, PostgresDatabase target, DataDirectory data) => FillAsync(source, new StoreSettings(target.Address, "target"), data);

    private static async Task FillAsync(StoreSettings source, StoreSettings target, DataDirectory data)
    {
        await using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(data, store: source).BuildServiceProvider();
        await new StoreFilling(TextWriter.Null).RunAsync(services.GetServices<IStoreCopy>(), source, target, "", CancellationToken.None);
        NpgsqlConnection.ClearAllPools();
    }

    private static void Same(StoreFile first, StoreFile last)
    {
        List<string> tables = first.Query(Tables);
        tables.Count.ShouldBeGreaterThan(25);
        last.Query(Tables).ShouldBe(tables);
        foreach (string table in tables)
        {
            last.Query($"SELECT * FROM {table} ORDER BY 1, 2").ShouldBe(first.Query($"SELECT * FROM {table} ORDER BY 1, 2"), table);
        }
    }

    private static void Put(DataDirectory data, string name, string content)
    {
        string path = Path.Combine(data.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    private DataDirectory Folder(string name) => new(folder.CreateSubdirectory(name).FullName);

    private async Task WriteAsync(DataDirectory data, PostgresDatabase database)
    {
        await using ServiceProvider services = Services(data, database);
        await services.GetRequiredService<BackupWriter>().WriteAsync(Backup);
    }

    private Task<(BackupManifest Manifest, string? Aside)> RestoreAsync(DataDirectory data, PostgresDatabase database) => new Restore(data, TimeProvider.System)
        .RunAsync(Backup, unpacked => new ServerRestore(new StoreSettings(database.Address, "試験のデータベース"), TextWriter.Null).RunAsync(unpacked, CancellationToken.None));
}
