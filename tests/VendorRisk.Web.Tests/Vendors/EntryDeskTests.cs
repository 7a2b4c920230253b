using VendorRisk.Registry;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Vendors;
using VendorRisk.Web.Vendors.Entries;

namespace VendorRisk.Web.Tests.Vendors;

public sealed class EntryDeskTests : IAsyncLifetime
{
    private const string Name = "株式会社あおぞら物流";
    private TemporaryProduct product = null!;
    private EntryDesk desk = null!;
    private NameDesk names = null!;
    private VendorView vendor = null!;

    public async Task InitializeAsync()
    {
        product = await TemporaryProduct.StartedAsync();
        (desk, names) = (product.Get<EntryDesk>(), product.Get<NameDesk>());
        vendor = await FoundAsync((await product.Get<VendorDesk>().RegisterAsync(new VendorForm { Name = Name }, default)).Id!);
    }

    public async Task DisposeAsync() => await product.DisposeAsync();

    [Fact]
    public async Task Certification_WithAllFields_IsRecorded_AndCorrectedInItsPlace()
    {
        CertificationForm form = new()
        {
            Version = vendor.Version, Scheme = "ISMS", Edition = "ISO/IEC 27001:2022", Number = "IS 1", Issuer = "認証機構", Holder = Name, Scope = "発送", Issued = "令和7年4月1日", Expires = "R10.3.31",
            CheckedOn = "2026-04-02", Evidence = "写し第3号",
        };
        (await desk.RecordAsync(vendor.Key, form, default)).Saved.ShouldBeTrue();

        VendorCertification held = (await FoundAsync()).Record!.Certifications.ShouldHaveSingleItem();
        (held.Issuer, held.Issued, held.Expires, held.CheckedBy, held.Evidence).ShouldBe(("認証機構", new DateOnly(2025, 4, 1), new DateOnly(2028, 3, 31), TemporaryProduct.Actor, "写し第3号"));

        CertificationForm again = CertificationForm.Of(held);
        (again.Standing, again.Why, again.Version) = (CertificationStanding.Suspended, "一時停止の通知", (await FoundAsync()).Version);
        (await desk.RecordAsync(vendor.Key, again, default)).Saved.ShouldBeTrue();

        VendorView after = await FoundAsync();
        after.Record!.Certifications.ShouldHaveSingleItem().ShouldBe(held with { Standing = CertificationStanding.Suspended });
        (after.History[0].What, after.History[0].Who, after.History[0].Why).ShouldBe(($"認証を訂正：ISMS IS 1 {Wareki.Show(new DateOnly(2028, 3, 31))}まで", TemporaryProduct.Actor, "一時停止の通知"));
    }

    [Fact]
    public async Task Date_ThatItsEraDidNotHave_IsRefusedBeforeAnythingIsStored()
    {
        EntryOutcome outcome = await desk.RecordAsync(vendor.Key, new CertificationForm { Version = vendor.Version, Issued = "令和元年4月30日", Expires = "20266" }, default);

        outcome.Problems.Length.ShouldBe(2);
        outcome.Problems[0].ShouldContain("平成31年4月30日（2019-04-30）");
        (await FoundAsync()).Version.ShouldBe(vendor.Version);
    }

    [Fact]
    public async Task Change_OverSomebodyElses_SaysWhatTheOtherDid_AndIsTakenOnTheNextTry()
    {
        CorrectionForm form = CorrectionForm.Of(vendor.Record!);
        (form.Version, form.Note, form.Why) = (vendor.Version, "担当が変わった", "訂正");
        (await desk.RecordAsync(vendor.Key, new CloudForm { Version = vendor.Version, Name = "kintone", OperatorCountry = "日本" }, default)).Saved.ShouldBeTrue();

        EntryOutcome outcome = await names.CorrectAsync(vendor.Key, form, default);
        EntryConflict conflict = outcome.Conflict.ShouldNotBeNull();
        (conflict.Changes.ShouldHaveSingleItem().What, conflict.Changes[0].Who).ShouldBe(("クラウドを記録：kintone", TemporaryProduct.Actor));

        form.Version = conflict.Version;
        (await names.CorrectAsync(vendor.Key, form, default)).Saved.ShouldBeTrue();
        Vendor now = (await FoundAsync()).Record!;
        (now.Note, now.CloudServices.ShouldHaveSingleItem().OperatorCountry).ShouldBe(("担当が変わった", "JP"));
    }

    [Fact]
    public async Task Incident_WithACorrectedNumber_IsOneIncident_ThatShowsItsNumbers()
    {
        (await desk.RecordAsync(vendor.Key, new IncidentForm { Version = vendor.Version, Date = "令和8年6月1日", Description = "誤送付", Source = "通知", People = "１，２００人" }, default)).Saved.ShouldBeTrue();
        VendorIncident happened = (await FoundAsync()).Record!.Incidents.ShouldHaveSingleItem();
        IncidentForm corrected = IncidentForm.Of(happened);
        (corrected.People, corrected.Why, corrected.Version) = ("1350", "続報", (await FoundAsync()).Version);
        (await desk.RecordAsync(vendor.Key, corrected, default)).Saved.ShouldBeTrue();

        VendorView after = await FoundAsync();
        after.Record!.Incidents.ShouldHaveSingleItem().PeopleAffected.ShouldBe(1350);
        after.IncidentNumbers[happened.Id].Select(number => number.People).ShouldBe([1200, 1350]);
        (await desk.RecordAsync(vendor.Key, new IncidentForm { Version = after.Version, Date = "令和8年6月1日", Description = "誤送付", Source = "通知", People = "多数" }, default))
            .Problems.ShouldHaveSingleItem().ShouldContain("多数");
    }

    [Fact]
    public async Task Entry_Struck_LeavesTheRecord_AndTheHistoryNamesIt()
    {
        (await desk.RecordAsync(vendor.Key, new InspectionForm { Version = vendor.Version, Date = "2026-06-10", Place = "本社", Opinion = "良好", OpenPoints = "施錠\n\n記録簿" }, default)).Saved.ShouldBeTrue();
        VendorView seen = await FoundAsync();
        VendorInspection inspection = seen.Record!.Inspections.ShouldHaveSingleItem();
        inspection.OpenPoints.ShouldBe(["施錠", "記録簿"]);
        (await desk.StrikeAsync(vendor.Key, inspection.Id, new StrikeForm { Version = seen.Version }, default)).Problems.ShouldHaveSingleItem().ShouldContain("理由");

        (await desk.StrikeAsync(vendor.Key, inspection.Id, new StrikeForm { Version = seen.Version, Why = "別の事業者の記録だった" }, default)).Saved.ShouldBeTrue();

        VendorView after = await FoundAsync();
        after.Record!.Inspections.ShouldBeEmpty();
        (after.History[0].What, after.History[0].Why).ShouldBe(($"取消し：{Wareki.Show(new DateOnly(2026, 6, 10))} 本社", "別の事業者の記録だった"));
    }

    [Fact]
    public async Task Vendor_RenamedAndNamed_IsFoundUnderEveryName_InAnySpelling()
    {
        (await names.RenameAsync(vendor.Key, new NameForm { Version = vendor.Version, Name = "あおぞら\u200Bロジ株式会社", Day = "令和8年4月1日", Why = "商号変更" }, default)).Saved.ShouldBeTrue();
        (await names.AddAsync(vendor.Key, new NameForm { Version = (await FoundAsync()).Version, Name = "AZL", Why = "文書での略称" }, default)).Saved.ShouldBeTrue();
        await product.SettleAsync();

        VendorView after = await FoundAsync();
        after.Name.ShouldBe("あおぞらロジ株式会社");
        after.Record!.OtherNames[0].Until.ShouldBe(new DateOnly(2026, 3, 31));
        foreach (string words in new[] { "㈱あおぞら物流", "（株）アオゾラ　ロジ", "ａｚｌ", "株式会社 あおぞらロジ" })
        {
            (await product.Get<VendorDesk>().ListAsync(new VendorQuery { Words = words }, default)).Rows.ShouldHaveSingleItem(words).Id.ShouldBe(vendor.Id);
        }
    }

    [Fact]
    public async Task Country_ThatNoneHas_IsRefused() =>
        (await desk.RecordAsync(vendor.Key, new CloudForm { Version = vendor.Version, Name = "どこかのクラウド", ServerCountry = "ZZ" }, default)).Problems.ShouldHaveSingleItem().ShouldContain("ZZ");

    private Task<VendorView> FoundAsync() => FoundAsync(vendor.Id!);

    private async Task<VendorView> FoundAsync(string id) => (await product.Get<VendorDesk>().FindAsync(id, default)).ShouldNotBeNull();
}
