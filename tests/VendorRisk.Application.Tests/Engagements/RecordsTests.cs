using VendorRisk.Engagements;

namespace VendorRisk.Application.Tests.Engagements;

public class RecordsTests
{
    [Fact]
    public async Task Consent_RecordedTwiceByOneClick_IsOneRecordByTheActor()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement first = await office.EngagementAsync();
        ConsentToRecord consent = new(Guid.NewGuid(), "承諾のため", first.Id, first.Revision, "さくら運送", new DateOnly(2026, 4, 1), "8文総第10号");

        SavedEngagement saved = (await office.Get<RecordConsent>().RunAsync(TemporaryOffice.Actor, consent)).ShouldBeSaved();

        (await office.Get<RecordConsent>().RunAsync(TemporaryOffice.Actor, consent)).ShouldBeSaved().ShouldBe(saved);
        (await office.Engagements.FindAsync(first.Id))!.Consents.ShouldHaveSingleItem().RecordedBy.ShouldBe(TemporaryOffice.Actor.Name);
        (await office.Get<RecordConsent>().RunAsync(TemporaryOffice.Other, consent with { CommandId = Guid.NewGuid() })).ShouldConflict().ShouldBe(TemporaryOffice.Actor.Name);
        (await office.Get<RecordConsent>().RunAsync(TemporaryOffice.Actor, consent with { CommandId = Guid.NewGuid(), Vendor = "", Reference = " ", Why = "" })).ShouldBeRejected().Length.ShouldBe(3);
    }

    [Fact]
    public async Task Erasure_Recorded_IsOnRecordAndJudged()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement first = await office.EngagementAsync();
        ErasureToRecord erasure = new(Guid.NewGuid(), "消去の確認", first.Id, first.Revision, "みどり印刷株式会社", new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 5));

        (await office.Get<RecordErasure>().RunAsync(TemporaryOffice.Actor, erasure)).ShouldBeSaved();

        (await office.Engagements.FindAsync(first.Id))!.Erasures.ShouldHaveSingleItem().CheckedOn.ShouldBe(new DateOnly(2026, 10, 5));
        var newest = (await office.Assessments.NewestAsync(first.Id))!;
        (await office.Assessments.FactsOfAsync(newest.Sequence))!.Chain[0].Erasure.CertificateDate.Value.ShouldBe(new DateOnly(2026, 10, 1));
        (await office.Get<RecordErasure>().RunAsync(TemporaryOffice.Actor, erasure with { CommandId = Guid.NewGuid(), ExpectedRevision = 2, CheckedOn = new DateOnly(2026, 9, 1) }))
            .ShouldBeRejected().ShouldNotBeEmpty();
    }
}
