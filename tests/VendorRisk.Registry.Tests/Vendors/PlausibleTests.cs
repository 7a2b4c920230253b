using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Vendors;

/// <summary>What only a slip of the hand writes is refused by the module itself, whoever asks.</summary>
public class PlausibleTests
{
    [Theory, OnSqlite]
    public async Task Country_ThatNoneHas_AndDatesOutsideTheCalendar_AreRefused(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId vendor = await store.AddAsync("株式会社みどり印刷");
        DateOnly early = new(206, 12, 1);
        DateOnly late = new(2101, 1, 1);

        (await store.ProblemsOfAsync(new RegisterVendor(VendorId.New(), TemporaryRegister.By(), "株式会社あおぞら", Country: "ZZ"))).ShouldBe(["country.form"]);
        (await store.ProblemsOfAsync(new RecordCertification(vendor, 1, TemporaryRegister.By(), new VendorCertification { Id = Guid.NewGuid(), Scheme = "ISMS", Issued = early, Expires = late })))
            .ShouldBe(["issued.implausible", "expires.implausible"]);
        (await store.ProblemsOfAsync(new RecordIncident(vendor, 1, TemporaryRegister.By(), new VendorIncident { Id = Guid.NewGuid(), Date = early, Description = "誤送付", Source = "通知" })))
            .ShouldBe(["date.implausible"]);
        (await store.ProblemsOfAsync(new RenameVendor(vendor, 1, TemporaryRegister.By(), "株式会社みどり", DateOnly.MinValue))).ShouldBe(["since.implausible"]);
    }

    [Theory, OnSqlite]
    public async Task Name_IsKeptWithoutWhatNobodySees_ButWithTheFormOfItsKanji(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId vendor = await store.AddAsync("\u200B株式会社\u00ADみ\u2060どり印刷");
        (await store.Register.FindAsync(vendor))!.LegalName.ShouldBe("株式会社みどり印刷");
        VendorId other = await store.AddAsync("葛\U000E0100城データ株式会社");
        (await store.Register.FindAsync(other))!.LegalName.ShouldBe("葛\U000E0100城データ株式会社");
    }
}
