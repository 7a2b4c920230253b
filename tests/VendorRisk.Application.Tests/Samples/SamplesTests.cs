using VendorRisk.Registry;

namespace VendorRisk.Application.Tests.Samples;

public class SamplesTests
{
    [Fact]
    public async Task Samples_Removed_AreGoneWithTheirAssessments_AndWhatPeopleSavedStays()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        await office.Get<LoadSampleVendors>().RunAsync();
        SavedEngagement sample = (await office.Get<TakeInPaper>().RunAsync(Actor.Product, office.Draft() with { Sample = true })).ShouldBeSaved();
        SavedEngagement own = await office.EngagementAsync();
        SavedVendor kept = await office.VendorAsync();
        SamplesRemoval removal = new(Guid.NewGuid(), "サンプルを一括で削除");

        (await office.Get<RemoveSamples>().RunAsync(TemporaryOffice.Actor, removal)).ShouldBeSaved().ShouldBe(1);

        (await office.Engagements.ListAsync()).ShouldHaveSingleItem().Id.ShouldBe(own.Id);
        (await office.Registry.ListAsync(VendorFilter.All)).ShouldHaveSingleItem().Id.ShouldBe(kept.Id);
        (await office.Assessments.ListAsync(sample.Id)).ShouldBeEmpty();
        (await office.Assessments.ListAsync(own.Id)).ShouldNotBeEmpty();
        (await office.Engagements.HistoryAsync(sample.Id))[^1].Who.ShouldBe(TemporaryOffice.Actor.Name);
        (await office.Get<RemoveSamples>().RunAsync(TemporaryOffice.Actor, removal)).ShouldBeSaved().ShouldBe(0);
        (await office.Get<RemoveSamples>().RunAsync(TemporaryOffice.Actor, removal with { Why = "" })).ShouldBeRejected().ShouldBe(["why.empty"]);
    }

    [Fact]
    public async Task SampleVendors_LoadedTwice_AreThereOnce_AndRemovedStayAway()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        await office.Get<LoadSampleVendors>().RunAsync();
        await office.Get<LoadSampleVendors>().RunAsync();
        (await office.Registry.ListAsync(VendorFilter.All)).Length.ShouldBe(4);

        await office.Get<RemoveSamples>().RunAsync(TemporaryOffice.Actor, new SamplesRemoval(Guid.NewGuid(), "削除"));
        await office.Get<LoadSampleVendors>().RunAsync();

        (await office.Registry.ListAsync(VendorFilter.All)).ShouldBeEmpty();
    }
}
