using VendorRisk.Registry.Engine;
using VendorRisk.Registry.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Engine;

public class ReplayTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task AuditLog_Replayed_GivesTheSameVendor(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId id = await store.AddAsync("株式会社みどり印刷", TemporaryRegister.RightNumber);
        Guid mistaken = Guid.NewGuid();
        store.Clock.Now = store.Clock.Now.AddDays(1);
        await store.DoAsync(new RecordCertification(id, 1, TemporaryRegister.By(), TemporaryRegister.Isms(new DateOnly(2028, 3, 31)) with { CheckedOn = new DateOnly(2026, 11, 22), CheckedBy = "佐藤" }));
        await store.DoAsync(new RenameVendor(id, 2, TemporaryRegister.By("佐藤"), "みどりグラフィック株式会社", new DateOnly(2026, 4, 1)));
        await store.DoAsync(new AddAlias(id, 3, TemporaryRegister.By(), "みどり"));
        await store.DoAsync(new RecordCloudService(id, 4, TemporaryRegister.By(), new VendorCloudService
        {
            Id = Guid.NewGuid(),
            Name = "みどりフォーム",
            OperatorCountry = "jp",
            Listings = [new ServiceListing("ISMAP", null, new DateOnly(2027, 1, 31), null)],
        }));
        await store.DoAsync(new RecordIncident(id, 5, TemporaryRegister.By(), new VendorIncident { Id = mistaken, Date = new DateOnly(2026, 1, 5), Description = "誤送付", Source = "区の通知" }));
        await store.DoAsync(new StrikeEntry(id, 6, TemporaryRegister.By(), mistaken));
        await store.DoAsync(new RecordInspection(id, 7, TemporaryRegister.By(), new VendorInspection
        {
            Id = Guid.NewGuid(),
            Date = new DateOnly(2026, 6, 1),
            Place = "本社工場",
            Opinion = "おおむね良好",
            OpenPoints = ["鍵の管理簿"],
        }));
        VendorId other = await store.AddAsync("株式会社あおぞら");
        await store.DoAsync(new MergeVendor(other, 1, TemporaryRegister.By(), id, VendorMergeKind.TakenOver, new DateOnly(2026, 10, 1)));
        await store.DoAsync(new AbsorbVendor(id, 8, TemporaryRegister.By(), (await store.Register.FindAsync(other))!, VendorMergeKind.TakenOver, new DateOnly(2026, 10, 1)));

        Vendor? replayed = null;
        foreach (VendorHistoryEntry entry in await store.Register.HistoryAsync(id))
        {
            (replayed, _) = VendorStep.Take(replayed, replayed?.Version ?? 0, RegistryJson.Read<VendorCommand>(entry.Change), entry.At);
        }

        RegistryJson.Write(replayed).ShouldBe(RegistryJson.Write(await store.Register.FindAsync(id)));
        replayed!.Version.ShouldBe(9);
        replayed.Absorbed.ShouldHaveSingleItem().Id.ShouldBe(other);
        replayed.Incidents.ShouldBeEmpty();
        replayed.CloudServices.ShouldHaveSingleItem().OperatorCountry.ShouldBe("JP");
    }
}
