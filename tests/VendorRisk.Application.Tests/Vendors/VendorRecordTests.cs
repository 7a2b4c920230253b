using VendorRisk.Registry;

namespace VendorRisk.Application.Tests.Vendors;

public class VendorRecordTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Fact]
    public async Task Vendor_RegisteredTwiceByOneClick_IsOne_AndEveryProblemIsSaid()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        VendorRegistration form = new(Guid.NewGuid(), "登録のため", new VendorId(Guid.NewGuid()), "みどり印刷株式会社");

        SavedVendor saved = (await office.Get<RegisterVendor>().RunAsync(TemporaryOffice.Actor, form)).ShouldBeSaved();

        (await office.Get<RegisterVendor>().RunAsync(TemporaryOffice.Actor, form)).ShouldBeSaved().ShouldBe(saved);
        (await office.Registry.HistoryAsync(saved.Id)).ShouldHaveSingleItem().Who.ShouldBe(TemporaryOffice.Actor.Name);
        (await office.Get<RegisterVendor>().RunAsync(
            TemporaryOffice.Actor, new VendorRegistration(Guid.NewGuid(), " ", new VendorId(Guid.NewGuid()), " ", "1234567890123", "日本"))).ShouldBeRejected().Length.ShouldBe(4);
    }

    [Fact]
    public async Task Registration_OfAVendorThatAPaperNames_JudgesTheEngagementAgain()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement engagement = await office.EngagementAsync();

        SavedVendor vendor = await office.VendorAsync();
        await office.SettleAsync();

        var newest = (await office.Assessments.NewestAsync(engagement.Id))!;
        (await office.Assessments.FactsOfAsync(newest.Sequence))!.Chain[0].Registered!.VendorId.ShouldBe(vendor.Id.ToString());
    }

    [Fact]
    public async Task Names_Corrected_RenamedAndAdded_AreFound()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedVendor vendor = await office.VendorAsync();

        vendor = (await office.Get<CorrectVendor>().RunAsync(
            TemporaryOffice.Actor, new VendorCorrection(Guid.NewGuid(), "調べた", vendor.Id, vendor.Version, null, "jp", "印刷業"))).ShouldBeSaved();
        vendor = (await office.Get<RenameVendor>().RunAsync(
            TemporaryOffice.Actor, new VendorRenaming(Guid.NewGuid(), "商号変更", vendor.Id, vendor.Version, "もみじ印刷株式会社", Day))).ShouldBeSaved();
        vendor = (await office.Get<AddAlias>().RunAsync(
            TemporaryOffice.Actor, new VendorAlias(Guid.NewGuid(), "通称", vendor.Id, vendor.Version, "もみじ", VendorNameKind.Alias, null))).ShouldBeSaved();

        Vendor stored = (await office.Registry.FindAsync(vendor.Id))!;
        (stored.LegalName, stored.Country, stored.Note, stored.Version).ShouldBe(("もみじ印刷株式会社", "JP", "印刷業", vendor.Version));
        foreach (string name in new[] { "みどり印刷株式会社", "もみじ印刷株式会社", "もみじ" })
        {
            (await office.Registry.ResolveAsync(name)).Match!.Id.ShouldBe(vendor.Id, name);
        }

        (await office.Registry.HistoryAsync(vendor.Id)).ShouldAllBe(entry => entry.Who == TemporaryOffice.Actor.Name);
    }

    [Fact]
    public async Task Entries_Recorded_AreOnRecord_UntilOneIsStruck()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedVendor vendor = await office.VendorAsync();
        Guid incident = Guid.NewGuid();

        vendor = (await office.Get<RecordCertification>().RunAsync(TemporaryOffice.Actor, Certification(vendor) with
        {
            Certification = new VendorCertification { Id = Guid.NewGuid(), Scheme = "ISMS", CheckedOn = Day, CheckedBy = "だれか" },
        })).ShouldBeSaved();
        vendor = (await office.Get<RecordCloudService>().RunAsync(TemporaryOffice.Actor, new CloudServiceRecord(
            Guid.NewGuid(), "調べた", vendor.Id, vendor.Version, new VendorCloudService { Id = Guid.NewGuid(), Name = "あおぞら便", OperatorCountry = "us", ServerCountry = "JP" }))).ShouldBeSaved();
        vendor = (await office.Get<RecordInspection>().RunAsync(TemporaryOffice.Actor, new InspectionRecord(
            Guid.NewGuid(), "立入り", vendor.Id, vendor.Version, new VendorInspection { Id = Guid.NewGuid(), Date = Day, Place = "本社", Opinion = "よく守られている" }))).ShouldBeSaved();
        vendor = (await office.Get<RecordIncident>().RunAsync(TemporaryOffice.Actor, new IncidentRecord(
            Guid.NewGuid(), "報道", vendor.Id, vendor.Version, new VendorIncident { Id = incident, Date = Day, Description = "誤送付", Source = "新聞" }))).ShouldBeSaved();

        Vendor stored = (await office.Registry.FindAsync(vendor.Id))!;
        stored.Certifications.ShouldHaveSingleItem().CheckedBy.ShouldBe(TemporaryOffice.Actor.Name);
        stored.CloudServices.ShouldHaveSingleItem().OperatorCountry.ShouldBe("US");
        stored.Inspections.ShouldHaveSingleItem().Place.ShouldBe("本社");
        stored.Incidents.ShouldHaveSingleItem().Description.ShouldBe("誤送付");

        (await office.Get<StrikeEntry>().RunAsync(TemporaryOffice.Actor, new VendorEntryToStrike(Guid.NewGuid(), "別の会社の事故", vendor.Id, vendor.Version, incident))).ShouldBeSaved();

        (await office.Registry.FindAsync(vendor.Id))!.Incidents.ShouldBeEmpty();
    }

    [Fact]
    public async Task Certification_RecordedOverAnotherOnesChange_IsAConflict_AndTwiceByOneClickIsOne()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedVendor vendor = await office.VendorAsync();
        CertificationRecord first = Certification(vendor);

        SavedVendor saved = (await office.Get<RecordCertification>().RunAsync(TemporaryOffice.Other, first)).ShouldBeSaved();

        (await office.Get<RecordCertification>().RunAsync(TemporaryOffice.Other, first)).ShouldBeSaved().ShouldBe(saved);
        (await office.Get<RecordCertification>().RunAsync(TemporaryOffice.Actor, Certification(vendor))).ShouldConflict().ShouldBe(TemporaryOffice.Other.Name);
        (await office.Registry.FindAsync(vendor.Id))!.Certifications.ShouldHaveSingleItem().CheckedBy.ShouldBeNull();
    }

    private static CertificationRecord Certification(SavedVendor vendor) =>
        new(Guid.NewGuid(), "登録証", vendor.Id, vendor.Version, new VendorCertification { Id = Guid.NewGuid(), Scheme = "ISMS", Expires = new DateOnly(2030, 3, 31) });
}
