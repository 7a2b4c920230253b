using VendorRisk.Registry;
using VendorRisk.Web.Vendors;
using VendorRisk.Web.Vendors.Entries;

namespace VendorRisk.Web.Tests.Vendors;

/// <summary>Copies of certificates.</summary>
public sealed class EvidenceFileTests
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n"u8, 0, 1, 2];

    [Fact]
    public async Task ACopy_IsKeptByteForByte_NamedByItsHash_AndStaysWhenTheEntryIsCorrected()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        IVendorRegistry registry = product.Get<IVendorRegistry>();
        EntryDesk desk = product.Get<EntryDesk>();
        VendorId.TryParse((await product.Get<VendorDesk>().RegisterAsync(new VendorForm { Name = "株式会社あおぞら物流" }, default)).Id, out VendorId id).ShouldBeTrue();
        CertificationForm form = new() { Version = 1, Scheme = "ISMS", Number = "IS 1", File = Pdf, FileName = "登録証.pdf", Effective = "令和8年4月1日" };
        (await desk.RecordAsync(id, form, default)).Saved.ShouldBeTrue();

        VendorCertification held = (await registry.FindAsync(id))!.Certifications.ShouldHaveSingleItem();
        EvidenceFile file = held.File.ShouldNotBeNull();
        (file.Name, file.MediaType, file.Effective).ShouldBe(("登録証.pdf", "application/pdf", new DateOnly(2026, 4, 1)));
        (await registry.FindEvidenceAsync(id, file.Hash)).ShouldNotBeNull().Content.ToArray().ShouldBe(Pdf);
        (await registry.FindEvidenceAsync(VendorId.New(), file.Hash)).ShouldBeNull("asked for by another vendor");
        (await registry.HistoryAsync(id))[^1].Change.ShouldContain(file.Hash);

        CertificationForm again = CertificationForm.Of(held);
        (again.Version, again.Scope, again.Why) = (2, "発送", "範囲を追記");
        (await desk.RecordAsync(id, again, default)).Saved.ShouldBeTrue();
        (await registry.FindAsync(id))!.Certifications.ShouldHaveSingleItem().ShouldBe(held with { Scope = "発送" });
    }

    [Fact]
    public async Task WhatIsNoCopy_OrIsNotKept_IsRefused()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        VendorId.TryParse((await product.Get<VendorDesk>().RegisterAsync(new VendorForm { Name = "株式会社あおぞら物流" }, default)).Id, out VendorId id).ShouldBeTrue();

        EntryOutcome outcome = await product.Get<EntryDesk>().RecordAsync(id, new CertificationForm { Version = 1, File = "<script>"u8.ToArray(), FileName = "x.pdf" }, default);
        outcome.Problems.ShouldHaveSingleItem().ShouldContain("PDF");

        VendorCertification named = new() { Id = Guid.NewGuid(), Scheme = "ISMS", File = new EvidenceFile("x.pdf", "application/pdf", new string('0', 64), null) };
        VendorChangeResult result = await product.Get<IVendorRegistry>().ExecuteAsync(new RecordCertification(id, 1, new ChangeOrigin(Guid.NewGuid(), "鈴木", "試験"), named));
        result.ShouldBeOfType<VendorChangeResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("file.missing");
    }
}
