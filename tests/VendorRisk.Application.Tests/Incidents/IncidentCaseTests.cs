using VendorRisk.Engagements;
using VendorRisk.People;
using VendorRisk.Registry;
using VendorRisk.Scoring.Impact;

namespace VendorRisk.Application.Tests.Incidents;

public class IncidentCaseTests
{
    private static DateOnly Today => JapanClock.DateOf(TimeProvider.System.GetUtcNow());

    private static Actor Oversight => Actor.Person(Guid.NewGuid(), "監督 一郎", RoleRights.Of([new Post(Role.Oversight, null, Today)]));

    [Fact]
    public async Task Case_FreezesWhoIsHit_AndItsLessonsBecomeTheVendorsIncident_AlsoAfterAMerger()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement engagement = await office.EngagementAsync();
        string name = (await office.Engagements.FindAsync(engagement.Id))!.Current.Facts.Chain[0].Name.Value!;
        SavedVendor vendor = await office.VendorAsync(name);
        await office.SettleAsync();

        SavedIncident opened = (await office.Get<OpenIncident>().RunAsync(Oversight, ToOpen(vendor.Id.ToString()))).ShouldBeSaved();
        IncidentCase one = (await office.Get<IIncidentBook>().FindAsync(opened.Id))!;
        (one.Subject.Name, one.Subject.Vendor, one.Extent.Engagements).ShouldBe((name, vendor.Id.ToString(), 1));
        (await office.Get<IIncidentBook>().ListHitsAsync(opened.Id, 0, 10)).ShouldHaveSingleItem().Engagement.ShouldBe(engagement.Id);

        SavedVendor other = await office.VendorAsync("あおば商事株式会社");
        (await office.Get<MergeVendors>().RunAsync(TemporaryOffice.Actor, new VendorMerge(Guid.NewGuid(), "合併", vendor.Id, vendor.Version, other.Id, VendorMergeKind.TakenOver, Today))).ShouldBeSaved();
        await office.SettleAsync();
        foreach (IncidentDuty duty in Enum.GetValues<IncidentDuty>())
        {
            await DoAsync(at => new ChangeIncident.Report(duty, Today, "受付") { Id = opened.Id, ExpectedRevision = at });
        }

        (await DoAsync(at => new ChangeIncident.Close("消去を立入りで確かめる", 42) { Id = opened.Id, ExpectedRevision = at })).ShouldBeSaved();
        await office.SettleAsync();

        VendorIncident incident = (await office.Registry.FindAsync(other.Id))!.Incidents.ShouldHaveSingleItem();
        (incident.Id, incident.Date, incident.PeopleAffected).ShouldBe((opened.Id.Value, Today, 42));
        incident.Description.ShouldContain("教訓：消去を立入りで確かめる");
        (await office.Registry.HistoryAsync(other.Id))[^1].Who.ShouldBe("監督 一郎");

        // Delivered once more, as after a kill, the news changes nothing.
        OutboxRow closed = (await office.Get<IEnumerable<IOutbox>>().Single(outbox => outbox.Name == EngagementNews.Outbox).NextAsync("test", 100, CancellationToken.None)).Last(IncidentNews.Is);
        await office.Get<IEnumerable<IOutboxSubscriber>>().Single(one => one.Name == "lessons-to-register").TakeAsync(EngagementNews.Outbox, closed, CancellationToken.None);
        (await office.Registry.FindAsync(other.Id))!.Incidents.ShouldHaveSingleItem();

        async Task<Outcome<SavedIncident>> DoAsync(Func<long, ChangeIncident> change) => await office.Get<FollowIncident>().RunAsync(
            Oversight, new IncidentFollowing(Guid.NewGuid(), "対応", change((await office.Get<IIncidentBook>().FindAsync(opened.Id))!.Revision)));
    }

    [Fact]
    public async Task Case_OfWhatNoEngagementUses_IsRefused()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        (await office.Get<OpenIncident>().RunAsync(Oversight, ToOpen("nowhere"))).ShouldBeRejected().ShouldBe(["subject.unknown"]);
    }

    private static IncidentToOpen ToOpen(string key) => new(Guid.NewGuid(), "事故の把握", ImpactKind.Vendor, key, Today, "保存先に侵入された", "氏名、住所", Malice: false);
}
