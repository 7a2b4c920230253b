using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Engine;

public class SamplesTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task RemoveSamples_LeavesRealOnes_AndTheHistoryOfTheRest(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId sample = await store.AddAsync("株式会社見本", sample: true);
        VendorId real = await store.AddAsync("株式会社みどり印刷");
        (await store.Register.RemoveSamplesAsync(TemporaryRegister.By())).ShouldBe(1);
        (await store.Register.RemoveSamplesAsync(TemporaryRegister.By())).ShouldBe(0);
        (await store.Register.ListAsync(VendorFilter.All)).ShouldHaveSingleItem().Id.ShouldBe(real);
        (await store.Register.ResolveAsync("株式会社見本")).Kind.ShouldBe(ResolutionKind.None);
        (await store.Register.HistoryAsync(sample)).Select(e => e.Command).ShouldBe(["RegisterVendor", "RemoveSample"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Sample_TakenInAgain_GoesOnCountingVersions(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId sample = await store.AddAsync("株式会社見本", sample: true);
        await store.Register.RemoveSamplesAsync(TemporaryRegister.By());
        (await store.DoAsync(new RegisterVendor(sample, TemporaryRegister.By(), "株式会社見本", Sample: true))).Version.ShouldBe(3);
    }
}
