using VendorRisk.Testing;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Cluster;

public class DatabaseLockTests
{
    [Theory, OnPostgres]
    public async Task Nodes_ShareTheDatabase_AndAHostAloneIsRefused(TestServer server)
    {
        using TestStore database = TestStore.On(server);
        StoreSettings store = new(database.Address, "試験の保存先");
        await using DatabaseLock? first = await DatabaseLock.TakeAsync(store, shared: true);
        await using DatabaseLock? second = await DatabaseLock.TakeAsync(store, shared: true);
        second.ShouldNotBeNull();
        (await Should.ThrowAsync<StartupException>(() => DatabaseLock.TakeAsync(store))).Message.ShouldContain("すべてのノード");
    }

    [Theory, OnPostgres]
    public async Task HostAlone_RefusesANode(TestServer server)
    {
        using TestStore database = TestStore.On(server);
        StoreSettings store = new(database.Address, "試験の保存先");
        await using DatabaseLock? alone = await DatabaseLock.TakeAsync(store);
        (await Should.ThrowAsync<StartupException>(() => DatabaseLock.TakeAsync(store, shared: true))).Message.ShouldContain("Cluster:Enabled=true");
    }
}
