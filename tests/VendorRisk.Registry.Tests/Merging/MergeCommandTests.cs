using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Merging;

public class MergeCommandTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Theory, OnSqlite, OnPostgres]
    public async Task Vendor_RegisteredTwice_Merged_GivesEverythingToTheOther(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId into = await store.AddAsync("株式会社ＡＢＣ", TemporaryRegister.RightNumber);
        VendorId from = await store.AddAsync("ＡＢＣ（株）東京支店");
        VendorCertification isms = TemporaryRegister.Isms(new DateOnly(2028, 3, 31)) with { Number = "IS 1" };
        await store.DoAsync(new RecordCertification(into, 1, TemporaryRegister.By(), isms));
        await store.DoAsync(new RecordCertification(from, 1, TemporaryRegister.By(), isms with { Id = Guid.NewGuid() }));
        await store.DoAsync(new RecordCertification(from, 2, TemporaryRegister.By(), isms with { Id = Guid.NewGuid(), CheckedOn = Day, CheckedBy = "佐藤" }));
        await store.DoAsync(new RecordCloudService(from, 3, TemporaryRegister.By(), new VendorCloudService { Id = Guid.NewGuid(), Name = "あおぞら便", Listings = [new ServiceListing("ISMAP", null, null, null)] }));
        await store.DoAsync(new RecordInspection(from, 4, TemporaryRegister.By(), new VendorInspection { Id = Guid.NewGuid(), Date = Day, Place = "本社", Opinion = "良好", OpenPoints = ["鍵"] }));
        await store.DoAsync(new RecordIncident(from, 5, TemporaryRegister.By(), new VendorIncident { Id = Guid.NewGuid(), Date = Day, Description = "誤送付", Source = "新聞" }));
        await store.DoAsync(new AddAlias(from, 6, TemporaryRegister.By(), "ABC東京"));

        await MergeAsync(store, from, into, VendorMergeKind.SameFirm);

        Vendor vendor = (await store.Register.FindAsync(into))!;
        vendor.OtherNames.Select(n => (n.Name, n.Kind)).ShouldBe([("ＡＢＣ（株）東京支店", VendorNameKind.Alias), ("ABC東京", VendorNameKind.Alias)]);
        vendor.Certifications.Length.ShouldBe(2, "the same entry is kept once, one that says more is kept beside it");
        vendor.CloudServices.ShouldHaveSingleItem().Name.ShouldBe("あおぞら便");
        vendor.Inspections.ShouldHaveSingleItem().OpenPoints.ShouldBe(["鍵"]);
        vendor.Incidents.ShouldHaveSingleItem().Description.ShouldBe("誤送付");
        vendor.Absorbed.ShouldHaveSingleItem().ShouldBe(new AbsorbedVendor(from, "ＡＢＣ（株）東京支店", null, VendorMergeKind.SameFirm, null));
        foreach (string name in new[] { "ABC東京", "ABC(株) 東京支店", "株式会社ABC" })
        {
            (await store.Register.ResolveAsync(name)).Match.ShouldNotBeNull(name).Id.ShouldBe(into);
            (await store.Register.SnapshotAsync()).Match(name)!.Id.ShouldBe(into);
        }

        (await store.Register.ListAsync(VendorFilter.All)).ShouldHaveSingleItem().Id.ShouldBe(into);
        (await store.Register.SnapshotAsync()).Vendors.ShouldHaveSingleItem().Id.ShouldBe(into);
        (await store.Register.CertificationsExpiringAsync(new DateOnly(2030, 1, 1))).ShouldAllBe(c => c.VendorId == into);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Vendor_ThatWasMerged_IsReadableWithItsHistory_AndChangesNoMore(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId into = await store.AddAsync("株式会社みどり印刷", TemporaryRegister.RightNumber);
        VendorId from = await store.AddAsync("株式会社あおぞら");
        await MergeAsync(store, from, into, VendorMergeKind.TakenOver, Day);

        Vendor ended = (await store.Register.FindAsync(from))!;
        ended.Merged.ShouldBe(new VendorMerger(into, VendorMergeKind.TakenOver, Day));
        (await store.Register.HistoryAsync(from)).Select(e => (e.Version, e.Command)).ShouldBe([(1, nameof(RegisterVendor)), (2, nameof(MergeVendor))]);
        (await store.ProblemsOfAsync(new CorrectVendor(from, 2, TemporaryRegister.By(), null, "JP", "後から"))).ShouldBe(["vendorId.merged"]);
        (await store.ProblemsOfAsync(new MergeVendor(from, 2, TemporaryRegister.By(), into, VendorMergeKind.SameFirm))).ShouldBe(["vendorId.merged"]);
        VendorName former = (await store.Register.FindAsync(into))!.OtherNames.ShouldHaveSingleItem();
        (former.Kind, former.Until).ShouldBe((VendorNameKind.Former, Day.AddDays(-1)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Name_OfAMergedVendor_IsFreeForTheOther(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId into = await store.AddAsync("株式会社みどり印刷");
        VendorId from = await store.AddAsync("株式会社あおぞら");
        await MergeAsync(store, from, into, VendorMergeKind.SameFirm);
        await store.DoAsync(new RenameVendor(into, 2, TemporaryRegister.By(), "株式会社あおぞら"));
        (await store.Register.ResolveAsync("あおぞら㈱")).Match!.Id.ShouldBe(into);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Number_OfAFirmThatWasTakenOver_LeadsToTheOther_AndIsNobodyElses(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId into = await store.AddAsync("株式会社みどり印刷", TemporaryRegister.RightNumber);
        VendorId from = await store.AddAsync("株式会社あおぞら", TemporaryRegister.OtherRightNumber);
        await MergeAsync(store, from, into, VendorMergeKind.TakenOver, Day);

        (await store.Register.FindAsync(into))!.CorporateNumber.ShouldBe(TemporaryRegister.RightNumber);
        (await store.Register.ResolveAsync(TemporaryRegister.OtherRightNumber)).Match!.Id.ShouldBe(into);
        (await store.Register.SnapshotAsync()).Match(TemporaryRegister.OtherRightNumber)!.Id.ShouldBe(into);
        VendorChangeResult again = await store.Register.ExecuteAsync(new RegisterVendor(VendorId.New(), TemporaryRegister.By(), "株式会社あおぞら二号", TemporaryRegister.OtherRightNumber));
        Problem taken = again.ShouldBeOfType<VendorChangeResult.Rejected>().Problems.ShouldHaveSingleItem();
        taken.Code.ShouldBe("corporateNumber.taken");
        taken.Message.ShouldContain("株式会社みどり印刷");
        await store.DoAsync(new CorrectVendor(into, 2, TemporaryRegister.By(), TemporaryRegister.OtherRightNumber, "JP", "番号を引き継いだ"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Number_OfTheSameFirm_BecomesTheOthersOwn_WhenItHasNone(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId into = await store.AddAsync("株式会社みどり印刷");
        VendorId from = await store.AddAsync("みどり印刷東京支店", TemporaryRegister.RightNumber);
        await MergeAsync(store, from, into, VendorMergeKind.SameFirm);
        (await store.Register.FindAsync(into))!.CorporateNumber.ShouldBe(TemporaryRegister.RightNumber);
        (await store.Register.ResolveAsync(TemporaryRegister.RightNumber)).Match!.Id.ShouldBe(into);
        store.File.Query("""SELECT count(*) FROM registry_vendor WHERE "CorporateNumber" IS NOT NULL AND "MergedInto" IS NULL""").ShouldBe(["1"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Name_BetweenTheMergerAndTheTakingOver_LeadsToTheOther(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId into = await store.AddAsync("株式会社みどり印刷");
        VendorId from = await store.AddAsync("株式会社あおぞら", TemporaryRegister.RightNumber);
        await store.DoAsync(new MergeVendor(from, 1, TemporaryRegister.By(), into, VendorMergeKind.TakenOver));
        foreach (string asked in new[] { "あおぞら㈱", TemporaryRegister.RightNumber })
        {
            (await store.Register.ResolveAsync(asked)).Match!.Id.ShouldBe(into, asked);
            (await store.Register.SnapshotAsync()).Match(asked)!.Id.ShouldBe(into, asked);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Merger_ThatCannotBe_IsRejected_AndThePlanSaysTheSame(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId one = await store.AddAsync("株式会社みどり印刷", TemporaryRegister.RightNumber);
        VendorId other = await store.AddAsync("株式会社あおぞら", TemporaryRegister.OtherRightNumber);
        VendorId sample = await store.AddAsync("見本商事株式会社", sample: true);
        VendorId ended = await store.AddAsync("株式会社ことり");
        await store.DoAsync(new MergeVendor(ended, 1, TemporaryRegister.By(), other, VendorMergeKind.SameFirm));
        foreach ((VendorId into, VendorMergeKind kind, string code) in new[]
        {
            (one, VendorMergeKind.SameFirm, "into.self"), (VendorId.New(), VendorMergeKind.SameFirm, "into.unknown"), (sample, VendorMergeKind.SameFirm, "into.sample"),
            (ended, VendorMergeKind.SameFirm, "into.merged"), (other, VendorMergeKind.SameFirm, "corporateNumber.differs"),
        })
        {
            MergeVendor command = new(one, 1, TemporaryRegister.By(), into, kind);
            (await store.Register.CheckMergeAsync(command)).Problems.Select(p => p.Code).ShouldBe([code]);
            (await store.ProblemsOfAsync(command)).ShouldBe([code]);
        }

        (await store.ProblemsOfAsync(new MergeVendor(one, 1, TemporaryRegister.By(), other, VendorMergeKind.TakenOver, new DateOnly(2027, 1, 1)))).ShouldBe(["on.future"]);
        (await store.Register.CheckMergeAsync(new MergeVendor(one, 1, TemporaryRegister.By(), other, VendorMergeKind.TakenOver))).Problems.ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Mergers_OfTwoIntoEachOtherAtOnce_OneIsDone(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        for (int round = 0; round < 8; round++)
        {
            VendorId one = await store.AddAsync($"株式会社みどり{round}");
            VendorId other = await store.AddAsync($"株式会社あおぞら{round}");
            VendorChangeResult[] results = await Task.WhenAll(
                Task.Run(() => store.Register.ExecuteAsync(new MergeVendor(one, 1, TemporaryRegister.By("佐藤"), other, VendorMergeKind.SameFirm))),
                Task.Run(() => store.Register.ExecuteAsync(new MergeVendor(other, 1, TemporaryRegister.By("鈴木"), one, VendorMergeKind.SameFirm))));
            results.OfType<VendorChangeResult.Saved>().ShouldHaveSingleItem();
            results.OfType<VendorChangeResult.Rejected>().ShouldHaveSingleItem().Problems.ShouldHaveSingleItem().Code.ShouldBe("into.merged");
        }

        (await store.Register.ListAsync(VendorFilter.All)).Length.ShouldBe(8);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Plan_OfAMerger_IsWhatTheTakingOverDoes(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId into = await store.AddAsync("株式会社みどり印刷", TemporaryRegister.RightNumber);
        VendorId from = await store.AddAsync("株式会社あおぞら", TemporaryRegister.OtherRightNumber);
        VendorCertification mark = new() { Id = Guid.NewGuid(), Scheme = CertificationSchemeNames.PMark, Expires = new DateOnly(2027, 3, 31) };
        await store.DoAsync(new RecordCertification(into, 1, TemporaryRegister.By(), mark));
        await store.DoAsync(new RecordCertification(from, 1, TemporaryRegister.By(), mark with { Id = Guid.NewGuid() }));
        await store.DoAsync(new CorrectVendor(into, 2, TemporaryRegister.By(), TemporaryRegister.RightNumber, "JP", "印刷"));
        await store.DoAsync(new CorrectVendor(from, 2, TemporaryRegister.By(), TemporaryRegister.OtherRightNumber, "JP", "発送"));

        VendorMergePlan plan = await store.Register.CheckMergeAsync(new MergeVendor(from, 3, TemporaryRegister.By(), into, VendorMergeKind.TakenOver, Day));
        await MergeAsync(store, from, into, VendorMergeKind.TakenOver, Day);

        Vendor vendor = (await store.Register.FindAsync(into))!;
        plan.Problems.ShouldBeEmpty();
        plan.Doubles.ShouldBe(plan.Certifications, "both hold a P-mark for the same time");
        (plan.NumberStays, plan.NoteStays, plan.Folded).ShouldBe((true, true, 0));
        vendor.Certifications.ShouldContain(plan.Certifications.ShouldHaveSingleItem());
        plan.Certifications[0].Holder.ShouldBe("株式会社あおぞら", "the mark was granted to the firm that was taken over");
        vendor.OtherNames.ShouldBe(plan.Names);
        vendor.Note.ShouldBe("印刷");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Samples_ThatWereMerged_AreRemovedToo(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId into = await store.AddAsync("見本商事株式会社", sample: true);
        VendorId from = await store.AddAsync("株式会社見本", sample: true);
        await MergeAsync(store, from, into, VendorMergeKind.SameFirm);
        (await store.Register.RemoveSamplesAsync(TemporaryRegister.By())).ShouldBe(2);
        (await store.Register.FindAsync(from)).ShouldBeNull();
    }

    /// <summary>Both steps of a merger.</summary>
    private static async Task MergeAsync(TemporaryRegister store, VendorId from, VendorId into, VendorMergeKind kind, DateOnly? on = null)
    {
        await store.DoAsync(new MergeVendor(from, (await store.Register.FindAsync(from))!.Version, TemporaryRegister.By(), into, kind, on));
        Vendor ended = (await store.Register.FindAsync(from))!;
        await store.DoAsync(new AbsorbVendor(into, (await store.Register.FindAsync(into))!.Version, TemporaryRegister.By(), ended, kind, on));
    }
}
