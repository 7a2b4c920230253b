using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Vendors;
using VendorRisk.Web.Vendors.Entries;

namespace VendorRisk.Web.Tests.Vendors;

public sealed class FollowUpDeskTests
{
    [Fact]
    public async Task ConsentAndErasure_AreRecordedFromTheVendor_AndAConflictSaysWhatTheOtherDid()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        await product.SettleAsync();
        VendorDesk vendors = product.Get<VendorDesk>();
        FollowUpDesk desk = product.Get<FollowUpDesk>();
        VendorView named = (await vendors.ListAsync(new VendorQuery { Registered = false, Take = 500 }, default)).Rows.First(row => row.DeepestTier > 1);
        string id = (await vendors.RegisterAsync(new VendorForm { Name = named.Name }, default)).Id!;
        await product.SettleAsync();
        VendorView vendor = (await vendors.FindAsync(id, default)).ShouldNotBeNull();
        string engagement = vendor.Engagements.First(place => place.Tier > 1).Id;
        FollowUpView before = (await desk.FindAsync(vendor.Key, engagement, default)).ShouldNotBeNull();
        before.Subcontractor.ShouldBeTrue();

        FollowUpForm consent = new() { Consent = true, Version = before.Revision, Date = "令和8年4月1日", Reference = "健第12号" };
        FollowUpForm erasure = new() { Version = before.Revision, Date = "令和9年4月10日" };
        (await desk.RecordAsync(before, new FollowUpForm { Consent = true, Version = before.Revision, Date = "平成38年4月1日", Reference = "健第12号" }, default)).Problems.ShouldHaveSingleItem().ShouldContain("令和8年4月1日");
        (await desk.RecordAsync(before, consent, default)).Saved.ShouldBeTrue();
        EntryConflict conflict = (await desk.RecordAsync(before, erasure, default)).Conflict.ShouldNotBeNull();
        conflict.Changes.ShouldHaveSingleItem().Why.ShouldBe("承諾の記録");
        erasure.Version = conflict.Version;
        (await desk.RecordAsync(before, erasure, default)).Saved.ShouldBeTrue();

        FollowUpView after = (await desk.FindAsync(vendor.Key, engagement, default)).ShouldNotBeNull();
        after.Lines.Length.ShouldBe(before.Lines.Length + 2);
        after.Lines.ShouldContain(line => line.Contains("健第12号", StringComparison.Ordinal) && line.Contains(TemporaryProduct.Actor, StringComparison.Ordinal));
    }
}
