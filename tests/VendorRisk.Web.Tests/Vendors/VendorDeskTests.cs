using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Vendors;
using VendorRisk.Web.Vendors.Entries;

namespace VendorRisk.Web.Tests.Vendors;

public sealed class VendorDeskTests : IAsyncLifetime
{
    private TemporaryProduct product = null!;
    private VendorDesk desk = null!;

    public async Task InitializeAsync()
    {
        product = await TemporaryProduct.StartedAsync();
        desk = product.Get<VendorDesk>();
    }

    public async Task DisposeAsync() => await product.DisposeAsync();

    [Fact]
    public async Task Vendor_NamedByAPaper_IsListedUntilItIsRegistered()
    {
        await product.SettleAsync();
        VendorView named = (await desk.ListAsync(new VendorQuery { Registered = false, Take = 1 }, CancellationToken.None)).Rows.ShouldHaveSingleItem();

        RegisterOutcome outcome = await desk.RegisterAsync(new VendorForm { Name = named.Name }, CancellationToken.None);
        await product.SettleAsync();

        VendorView registered = (await desk.FindAsync(outcome.Id!, CancellationToken.None)).ShouldNotBeNull();
        registered.Engagements.Length.ShouldBe(named.EngagementCount);
        (await desk.ListAsync(new VendorQuery { Take = 500 }, CancellationToken.None)).Rows.ShouldNotContain(vendor => vendor.Id == null && vendor.Name == named.Name);
    }

    [Fact]
    public async Task Certification_Recorded_ShowsItsDaysLeft()
    {
        RegisterOutcome vendor = await desk.RegisterAsync(new VendorForm { Name = "株式会社あおぞら物流" }, CancellationToken.None);
        VendorView before = (await desk.FindAsync(vendor.Id!, CancellationToken.None))!;
        DateOnly today = product.Get<JapanClock>().Today;

        EntryOutcome recorded = await product.Get<EntryDesk>().RecordAsync(
            before.Key, new CertificationForm { Version = before.Version, Scheme = "ISMS", Expires = Typed(today.AddDays(10)) }, CancellationToken.None);

        recorded.Problems.ShouldBeEmpty();
        (await desk.FindAsync(vendor.Id!, CancellationToken.None))!.Certifications.ShouldHaveSingleItem().DaysLeft.ShouldBe(10);
    }

    [Fact]
    public async Task Certification_RecordedWithHolderScopeAndGrantedDate_IsShownWithThem_AndRenewedByTheSame()
    {
        RegisterOutcome vendor = await desk.RegisterAsync(new VendorForm { Name = "株式会社あおぞら物流" }, CancellationToken.None);
        DateOnly today = product.Get<JapanClock>().Today;
        foreach (CertificationForm form in new[]
        {
            new CertificationForm { Scheme = "ISMS", Holder = "株式会社あおぞら物流", Scope = "発送", Issued = Typed(today.AddYears(-3)), Expires = Typed(today.AddDays(-1)) },
            new CertificationForm { Scheme = "ISMS", Holder = "株式会社 あおぞら物流", Scope = "発送", Issued = Typed(today), Expires = Typed(today.AddYears(3)) },
            new CertificationForm { Scheme = "ISMS", Expires = Typed(today.AddDays(5)) },
        })
        {
            VendorView now = (await desk.FindAsync(vendor.Id!, CancellationToken.None))!;
            form.Version = now.Version;
            (await product.Get<EntryDesk>().RecordAsync(now.Key, form, CancellationToken.None)).Problems.ShouldBeEmpty();
        }

        VendorView shown = (await desk.FindAsync(vendor.Id!, CancellationToken.None))!;
        shown.Certifications[0].ShouldSatisfyAllConditions(
            c => c.Holder.ShouldBe("株式会社あおぞら物流"), c => c.Scope.ShouldBe("発送"), c => c.Issued.ShouldBe(today.AddYears(-3)));
        (await product.Get<VendorRisk.Monitoring.IAlertBoard>().ListOpenAsync()).Alerts
            .Where(a => a.VendorId.ToString() == vendor.Id).ShouldHaveSingleItem().DaysLeft.ShouldBe(5);
    }

    [Fact]
    public async Task Vendor_WithAWrongCorporateNumber_IsRefusedWithTheReason() =>
        (await desk.RegisterAsync(new VendorForm { Name = "株式会社ひかり", CorporateNumber = "1234567890123" }, CancellationToken.None))
            .Problems.ShouldHaveSingleItem().ShouldContain("法人番号");

    private static string Typed(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
