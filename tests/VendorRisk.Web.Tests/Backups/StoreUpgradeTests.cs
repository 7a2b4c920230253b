using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VendorRisk.Testing;
using VendorRisk.Web.Backups;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Backups;

public sealed class StoreUpgradeTests : IDisposable
{
    private const string Waiting = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-upgrade-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task EveryModule_ThatHasTables_IsKnownToBackups()
    {
        await using ServiceProvider services = new ServiceCollection().AddLogging().AddVendorRisk(new DataDirectory(folder.FullName)).BuildServiceProvider();
        services.GetServices<IStoreCopy>().Select(module => module.Name).Except(StoreSchema.Known.Keys).ShouldBeEmpty("a backup of their tables would look as if it came from a newer product");
    }

    [Theory, OnPostgres]
    public async Task Nodes_ThatStartTogether_UpgradeOneAfterTheOther(TestServer server)
    {
        using PostgresDatabase database = new();
        StoreSettings store = new(database.Address, server.ToString());
        await using ServiceProvider node = new ServiceCollection().AddLogging().AddLocalization().AddVendorRisk(new DataDirectory(folder.FullName), store: store).AddPages().BuildServiceProvider();
        await using NpgsqlConnection other = await ServerConnection.OpenAsync(database.Address, "another node", CancellationToken.None);
        await ServerConnection.AskAsync(other, "SELECT pg_advisory_lock(hashtextextended('vendorrisk upgrade ' || coalesce(current_schema(), ''), 0))", CancellationToken.None);

        Task<string?> upgrade = node.GetRequiredService<StoreUpgrade>().RunAsync(CancellationToken.None);
        for (int tries = 0; database.Query(Waiting) is not ["1"]; tries++)
        {
            upgrade.IsCompleted.ShouldBeFalse();
            tries.ShouldBeLessThan(1200);
            await Task.Delay(50);
        }

        (await ServerSchema.IsEmptyAsync(database.Address, CancellationToken.None)).ShouldBeTrue("the other has its turn");
        await other.CloseAsync();
        (await upgrade).ShouldBeNull("an empty database has nothing to lose");
        (await ServerSchema.IsEmptyAsync(database.Address, CancellationToken.None)).ShouldBeFalse();
    }

    [Theory, OnPostgres]
    public async Task Command_ThatOnlyReads_BesideAHostOnAnotherMachine_LeavesTheTablesAlone(TestServer server)
    {
        using PostgresDatabase database = new();
        StoreSettings store = new(database.Address, server.ToString());
        DataDirectory data = new(folder.FullName);
        await using (DatabaseLock? host = await DatabaseLock.TakeAsync(store, shared: true))
        {
            (await StoreRight.TryForCommandAsync(data, store, CancellationToken.None)).ShouldBeNull();
        }

        await using StoreRight? right = await StoreRight.TryForCommandAsync(data, store, CancellationToken.None);
        right.ShouldNotBeNull();
        await Should.ThrowAsync<StartupException>(() => DatabaseLock.TakeAsync(store));
    }
}
