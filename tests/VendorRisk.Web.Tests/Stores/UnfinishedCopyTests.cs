using VendorRisk.Testing;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Stores;

public class UnfinishedCopyTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Store_IntoWhichACopyWasKilled_IsRefused_UntilItIsFinished(TestServer server)
    {
        using TestStore target = TestStore.On(server);
        StoreSettings store = new(target.Address, "試験の保存先");
        await StoreProbe.RunAsync(store, CancellationToken.None);

        await CopyMark.SetAsync(target.Address, CancellationToken.None);
        StartupException refused = await Should.ThrowAsync<StartupException>(() => StoreProbe.RunAsync(store, CancellationToken.None));
        await CopyMark.ClearAsync(target.Address, CancellationToken.None);

        refused.Message.ShouldContain("途中で止まっていて");
        await StoreProbe.RunAsync(store, CancellationToken.None);
    }

    [Theory, OnPostgres]
    public async Task Database_WithAHost_RefusesASecond_UntilTheFirstHasEnded(TestServer server)
    {
        using TestStore database = TestStore.On(server);
        StoreSettings store = new(database.Address, "試験の保存先");
        await using (DatabaseLock? first = await DatabaseLock.TakeAsync(store))
        {
            first.ShouldNotBeNull();
            (await Should.ThrowAsync<StartupException>(() => DatabaseLock.TakeAsync(store))).Message.ShouldContain("ほかの VendorRisk が使っています");
        }

        await using DatabaseLock? second = await DatabaseLock.TakeAsync(store);
        second.ShouldNotBeNull();
    }
}
