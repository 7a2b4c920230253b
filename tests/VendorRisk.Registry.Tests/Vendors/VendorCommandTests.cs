using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Vendors;

public class VendorCommandTests
{
    private static readonly DateOnly Tomorrow = new(2026, 11, 22);

    [Theory]
    [InlineData("7120001077523")]
    [InlineData("4011001098993")]
    [InlineData("7123456789012")]
    [InlineData("2120901007402")]
    public void CheckDigit_OfRealNumbers_IsRight(string number) => CorporateNumber.HasRightCheckDigit(number).ShouldBeTrue();

    [Fact]
    public void CheckDigit_WithOneDigitChanged_IsWrong_ButForZeroAndNine()
    {
        const string number = TemporaryRegister.RightNumber;
        for (int place = 0; place < number.Length; place++)
        {
            for (char digit = '0'; digit <= '9'; digit++)
            {
                bool blindSpot = place > 0 && (number[place], digit) is ('0', '9') or ('9', '0');
                string changed = number[..place] + digit + number[(place + 1)..];
                CorporateNumber.HasRightCheckDigit(changed).ShouldBe(changed == number || blindSpot, changed);
            }
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Register_WithEverythingWrong_ListsEveryProblem(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        (await store.ProblemsOfAsync(new RegisterVendor(default, new ChangeOrigin(Guid.Empty, "", " "), "株式会社", "7120001077524", "日本")))
            .ShouldBe(["who.empty", "why.empty", "commandId.empty", "vendorId.empty", "legalName.form", "corporateNumber.checkDigit", "country.form"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Register_ANumberThatAnotherHas_IsRejectedAndNamesTheOther(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        await store.AddAsync("株式会社みどり印刷", TemporaryRegister.RightNumber);
        VendorChangeResult result = await store.Register.ExecuteAsync(new RegisterVendor(VendorId.New(), TemporaryRegister.By(), "株式会社あおぞら", TemporaryRegister.RightNumber));
        Problem problem = Assert.IsType<VendorChangeResult.Rejected>(result).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("corporateNumber.taken");
        problem.Message.ShouldContain("株式会社みどり印刷");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Register_TheSameNameTwiceWithoutNumbers_IsRejected(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        await store.AddAsync("株式会社みどり印刷");
        (await store.ProblemsOfAsync(new RegisterVendor(VendorId.New(), TemporaryRegister.By(), "みどり印刷㈱"))).ShouldBe(["legalName.taken"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Change_OfAVendorThatIsNotThere_SaysSo(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        (await store.ProblemsOfAsync(new CorrectVendor(VendorId.New(), 1, TemporaryRegister.By(), null, null, null))).ShouldBe(["vendorId.unknown"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rename_KeepsTheOldName_WithItsLastDay(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        await store.DoAsync(new RenameVendor(id, 1, TemporaryRegister.By(), "みどりグラフィック株式会社", new DateOnly(2023, 4, 1)));
        Vendor vendor = (await store.Register.FindAsync(id))!;
        vendor.LegalName.ShouldBe("みどりグラフィック株式会社");
        VendorName former = vendor.OtherNames.ShouldHaveSingleItem();
        (former.Name, former.Kind, former.Until).ShouldBe(("株式会社みどり印刷", VendorNameKind.Former, new DateOnly(2023, 3, 31)));
        (await store.ProblemsOfAsync(new RenameVendor(id, 2, TemporaryRegister.By(), "みどりグラフィック株式会社"))).ShouldBe(["legalName.same"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Records_OfTheFuture_AreRejected(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        (await store.ProblemsOfAsync(new RecordInspection(id, 1, TemporaryRegister.By(), new VendorInspection { Id = Guid.NewGuid(), Date = Tomorrow, Place = "", Opinion = "良好" })))
            .ShouldBe(["date.future", "place.empty"]);
        (await store.ProblemsOfAsync(new RecordIncident(id, 1, TemporaryRegister.By(), new VendorIncident { Id = Guid.NewGuid(), Date = Tomorrow, Description = "漏えい", PeopleAffected = -1, Source = "新聞" })))
            .ShouldBe(["date.future", "peopleAffected.negative"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Today_IsJapans_NotTheServers(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        store.Clock.Now = new DateTimeOffset(2026, 11, 21, 15, 0, 0, TimeSpan.Zero);
        await store.DoAsync(new RecordIncident(id, 1, TemporaryRegister.By(), new VendorIncident { Id = Guid.NewGuid(), Date = Tomorrow, Description = "誤送付", Source = "区の通知" }));
        (await store.Register.FindAsync(id))!.Incidents.ShouldHaveSingleItem().PeopleAffected.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Strike_OfAnEntryThatIsNotThere_IsRejected(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        (await store.ProblemsOfAsync(new StrikeEntry(id, 1, TemporaryRegister.By(), Guid.NewGuid()))).ShouldBe(["entryId.unknown"]);
    }
}
