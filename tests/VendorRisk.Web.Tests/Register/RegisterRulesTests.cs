using VendorRisk.Engagements;
using VendorRisk.Registry;

namespace VendorRisk.Web.Tests.Register;

/// <summary>Each rule of the register through the real register, the real snapshot and the real plugins: it fires, and it stays silent.</summary>
public class RegisterRulesTests
{
    private static readonly DateOnly During = new(2024, 10, 1);
    private static readonly DateOnly After = new(2025, 9, 1);

    private static VendorCertification Mark(DateOnly expires, CertificationStanding standing = CertificationStanding.Valid, string? holder = RegisterCase.Contractor) =>
        new() { Id = Guid.NewGuid(), Scheme = CertificationSchemeNames.PMark, Holder = holder, Expires = expires, Standing = standing, CheckedOn = new DateOnly(2024, 5, 1), CheckedBy = "山田" };

    [Fact]
    public async Task Expired_FiresOnAMarkThatRanOut_AndNotOnItsRenewal()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        RegisterCase register = await RegisterCase.Of(product).OpenAsync();
        await register.CertifyAsync(Mark(new DateOnly(2024, 6, 30)));
        (await register.FindingsAsync("certification.expired", During)).ShouldHaveSingleItem().Evidence[0].Record.ShouldNotBeNull().ShouldContain("/certification/");
        await register.CertifyAsync(Mark(new DateOnly(2026, 6, 30)));
        (await register.FindingsAsync("certification.expired", During)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ExpiresWithinTerm_FiresOnAMarkThatEndsBeforeTheWork_AndNotOnALongerOne()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        RegisterCase register = await RegisterCase.Of(product).OpenAsync();
        await register.CertifyAsync(Mark(new DateOnly(2024, 12, 31)));
        (await register.FindingsAsync("certification.expires-within-term", During)).ShouldHaveSingleItem().Due.ShouldBe(new DateOnly(2024, 12, 31));
        await register.CertifyAsync(Mark(new DateOnly(2026, 6, 30)));
        (await register.FindingsAsync("certification.expires-within-term", During)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Suspended_FiresWhileSuspended_AndNotOnAValidOne()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        RegisterCase register = await RegisterCase.Of(product).OpenAsync();
        VendorCertification mark = Mark(new DateOnly(2026, 6, 30), CertificationStanding.Suspended);
        await register.CertifyAsync(mark);
        (await register.FindingsAsync("certification.suspended", During)).ShouldHaveSingleItem().LinkId.ShouldBe("1");
        await register.CertifyAsync(mark with { Standing = CertificationStanding.Valid });
        (await register.FindingsAsync("certification.suspended", During)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ScopeMismatch_FiresOnAnotherCompanysCertificate_AndNotOnItsOwn()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        RegisterCase register = await RegisterCase.Of(product).OpenAsync();
        VendorCertification mark = Mark(new DateOnly(2026, 6, 30), holder: "株式会社みどりホールディングス");
        await register.CertifyAsync(mark);
        (await register.FindingsAsync("certification.scope-mismatch", During)).ShouldHaveSingleItem().Message.Ja.ShouldContain("みどりホールディングス");
        await register.CertifyAsync(mark with { Holder = RegisterCase.Contractor });
        (await register.FindingsAsync("certification.scope-mismatch", During)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ConsentMissing_FiresWithoutARecordedConsent_AndNotWithOne()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        RegisterCase register = await RegisterCase.Of(product).OpenAsync();
        (await register.FindingsAsync("subcontracting.consent-missing", During)).ShouldHaveSingleItem().LinkId.ShouldBe("1.1");
        await register.ChangeAsync((book, revision) => book.RecordConsentAsync(
            new RecordConsent(register.Id, revision, RegisterCase.Subcontractor, new DateOnly(2024, 3, 20), "6情管第10号", RegisterCase.By())));
        (await register.FindingsAsync("subcontracting.consent-missing", During)).ShouldBeEmpty();
    }

    [Fact]
    public async Task InspectionOverdue_FiresOnAYearWithoutOne_AndNotOnceItWasInspected()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        RegisterCase register = await RegisterCase.Of(product).OpenAsync();
        (await register.FindingsAsync("oversight.inspection-overdue", After)).ShouldHaveSingleItem().LinkId.ShouldBe("1");
        VendorInspection seen = new() { Id = Guid.NewGuid(), Date = new DateOnly(2024, 11, 5), Place = "本社工場", Opinion = "良好", Kind = InspectionKind.Documents };
        await register.RecordAsync((id, version, origin) => new RecordInspection(id, version, origin, seen));
        (await register.FindingsAsync("oversight.inspection-overdue", After)).ShouldHaveSingleItem();
        await register.RecordAsync((id, version, origin) => new RecordInspection(id, version, origin, seen with { Kind = InspectionKind.OnSite, Work = "ほかの業務" }));
        (await register.FindingsAsync("oversight.inspection-overdue", After)).ShouldHaveSingleItem();
        await register.RecordAsync((id, version, origin) => new RecordInspection(id, version, origin, seen with { Kind = InspectionKind.OnSite, Work = "案内の発送" }));
        (await register.FindingsAsync("oversight.inspection-overdue", After)).ShouldBeEmpty();
    }

    [Fact]
    public async Task IncidentHistory_FiresForThreeYears_AndNotAfter()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        RegisterCase register = await RegisterCase.Of(product).OpenAsync();
        VendorIncident leak = new() { Id = Guid.NewGuid(), Date = new DateOnly(2022, 5, 1), Description = "封筒の取り違え", Source = "区への報告" };
        await register.RecordAsync((id, version, origin) => new RecordIncident(id, version, origin, leak));
        (await register.FindingsAsync("oversight.incident-history", During)).ShouldHaveSingleItem().Message.Ja.ShouldContain("封筒の取り違え");
        (await register.FindingsAsync("oversight.incident-history", After)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ErasureUnproven_FiresAfterTheWork_UntilACertificateWasChecked()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        RegisterCase register = await RegisterCase.Of(product).OpenAsync();
        (await register.FindingsAsync("oversight.erasure-unproven", During)).ShouldBeEmpty();
        (await register.FindingsAsync("oversight.erasure-unproven", After)).Select(f => f.LinkId).ShouldBe(["1", "1.1"]);

        await RecordErasureAsync(register, RegisterCase.Subcontractor, new DateOnly(2025, 4, 20));
        await RecordErasureAsync(register, RegisterCase.Contractor, null);
        (await register.FindingsAsync("oversight.erasure-unproven", After)).ShouldHaveSingleItem().LinkId.ShouldBe("1");
        await RecordErasureAsync(register, RegisterCase.Contractor, new DateOnly(2025, 4, 21));
        (await register.FindingsAsync("oversight.erasure-unproven", After)).ShouldBeEmpty();
    }

    private static Task RecordErasureAsync(RegisterCase register, string vendor, DateOnly? checkedOn) => register.ChangeAsync((book, revision) => book.RecordErasureAsync(
        new RecordErasure(register.Id, revision, vendor, new DateOnly(2025, 4, 10), checkedOn, RegisterCase.By())));
}
