using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Registry;

namespace VendorRisk.Cluster.Tests;

/// <summary>What crosses a border between processes arrives as it was sent.</summary>
public class BorderTests
{
    [Fact]
    public async Task Vendor_OfAnotherSilo_IsTheOneInTheStore()
    {
        await using TemporaryCluster cluster = await TemporaryCluster.StartAsync();
        for (int i = 0; i < 10; i++)
        {
            VendorId id = VendorId.New();
            (await cluster.Vendors.ExecuteAsync(new RegisterVendor(id, Papers.By(), $"株式会社みどり{i}号"))).ShouldBe(new VendorChangeResult.Saved(id, 1));
            await cluster.Vendors.ExecuteAsync(new RecordCertification(
                id, 1, Papers.By(), new VendorCertification { Id = Guid.NewGuid(), Scheme = "Pマーク", Expires = new DateOnly(2027, 3, 31) }));
            await cluster.Vendors.ExecuteAsync(new RecordIncident(id, 2, Papers.By(), new VendorIncident { Id = Guid.NewGuid(), Date = new DateOnly(2026, 5, 1), Description = "媒体の紛失", Source = "事業者の報告" }));

            Vendor vendor = (await cluster.Vendors.FindAsync(id)).ShouldNotBeNull();

            vendor.ShouldBeEquivalentTo(await cluster.StoredVendors.FindAsync(id));
            (vendor.Version, vendor.Certifications.Length, vendor.Incidents.Length).ShouldBe((3, 1, 1));
        }
    }

    [Fact]
    public async Task Vendors_OfDifferentSilos_AreMerged()
    {
        await using TemporaryCluster cluster = await TemporaryCluster.StartAsync();
        VendorId into = VendorId.New();
        long version = ((VendorChangeResult.Saved)await cluster.Vendors.ExecuteAsync(new RegisterVendor(into, Papers.By(), "株式会社あおぞら"))).Version;
        for (int i = 0; i < 6; i++)
        {
            VendorId from = VendorId.New();
            await cluster.Vendors.ExecuteAsync(new RegisterVendor(from, Papers.By(), $"株式会社みどり{i}号"));
            await cluster.Vendors.ExecuteAsync(new RecordCertification(from, 1, Papers.By(), new VendorCertification { Id = Guid.NewGuid(), Scheme = "ISMS", Number = $"IS {i}" }));
            (await cluster.Vendors.ExecuteAsync(new MergeVendor(from, 2, Papers.By(), into, VendorMergeKind.SameFirm))).ShouldBe(new VendorChangeResult.Saved(from, 3));
            Vendor ended = (await cluster.Vendors.FindAsync(from))!;

            AbsorbVendor absorb = new(into, version, Papers.By(), ended, VendorMergeKind.SameFirm, null);
            (await cluster.Vendors.ExecuteAsync(absorb)).ShouldBe(new VendorChangeResult.Saved(into, ++version));
            (await cluster.Vendors.ExecuteAsync(absorb)).ShouldBe(new VendorChangeResult.Saved(into, version), "sent again, it is known again by its text");
        }

        Vendor vendor = (await cluster.Vendors.FindAsync(into))!;
        vendor.ShouldBeEquivalentTo(await cluster.StoredVendors.FindAsync(into));
        (vendor.Certifications.Length, vendor.OtherNames.Length, vendor.Absorbed.Length).ShouldBe((6, 6, 6));
    }

    [Fact]
    public async Task Refusals_ComeWithAllTheirProblems()
    {
        await using TemporaryCluster cluster = await TemporaryCluster.StartAsync();
        VendorChangeResult refused = await cluster.Vendors.ExecuteAsync(new RegisterVendor(VendorId.New(), Papers.By(), "", "123"));
        refused.ShouldBeOfType<VendorChangeResult.Rejected>().Problems.Select(p => p.Field).ShouldBe(["legalName", "corporateNumber"], ignoreOrder: true);

        VendorId id = VendorId.New();
        await cluster.Vendors.ExecuteAsync(new RegisterVendor(id, Papers.By("鈴木"), "株式会社みどり印刷"));
        VendorChangeResult late = await cluster.Vendors.ExecuteAsync(new CorrectVendor(id, 7, Papers.By(), null, "JP", ""));
        late.ShouldBeOfType<VendorChangeResult.Conflict>().ShouldSatisfyAllConditions(c => c.Version.ShouldBe(1), c => c.ChangedBy.ShouldBe("鈴木"));
    }

    [Fact]
    public async Task Engagement_OfAnotherSilo_IsTheOneInTheStore_ToTheLastByteOfItsPaper()
    {
        await using TemporaryCluster cluster = await TemporaryCluster.StartAsync();
        byte[] content = [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i * 31 % 251))];
        for (int i = 0; i < 6; i++)
        {
            ChangeResult.Saved saved = (await cluster.Engagements.CreateAsync(new CreateEngagement(Papers.Facts($"案件{i}"), Papers.Paper(content), Papers.By())))
                .ShouldBeOfType<ChangeResult.Saved>();
            await cluster.Engagements.RecordConsentAsync(new RecordConsent(saved.Id, saved.Revision, "株式会社みどり印刷", new DateOnly(2026, 4, 1), "8情第1号", Papers.By()));
            await cluster.Engagements.RecordDecisionAsync(new RecordDecision(saved.Id, saved.Revision + 1, 1, DecisionOutcome.Approved, JapanClock.DateOf(TimeProvider.System.GetUtcNow()), "", Papers.By()));

            Engagement engagement = (await cluster.Engagements.FindAsync(saved.Id)).ShouldNotBeNull();
            ImmutableArray<DecisionRecord> decisions = await cluster.Engagements.DecisionsAsync(saved.Id);

            EngagementRecord stored = (await cluster.StoredEngagements.ReadAsync(saved.Id)).ShouldNotBeNull();
            engagement.ShouldBeEquivalentTo(stored.Engagement);
            decisions.ShouldBe(stored.Decisions);
            decisions.Length.ShouldBe(1);
            (await cluster.StoredEngagements.FindPaperAsync(saved.Id, 1)).ShouldNotBeNull().Content.ToArray().ShouldBe(content);
        }
    }

    [Fact]
    public async Task Meeting_OfAnotherSilo_TakesEveryCommand()
    {
        await using TemporaryCluster cluster = await TemporaryCluster.StartAsync();
        DateOnly today = JapanClock.DateOf(TimeProvider.System.GetUtcNow());
        for (int i = 0; i < 4; i++)
        {
            EngagementId item = (await cluster.Engagements.CreateAsync(new CreateEngagement(Papers.Facts($"議案{i}"), null, Papers.By()))).ShouldBeOfType<ChangeResult.Saved>().Id;
            MeetingId id = (await cluster.Meetings.PlanAsync(new PlanMeeting("付議", today, "審議会", ["甲", "乙"], Papers.By()))).ShouldBeOfType<MeetingResult.Saved>().Id;
            foreach (ChangeMeeting change in new ChangeMeeting[]
            {
                new ChangeMeeting.Enter(item, 1) { Id = id }, new ChangeMeeting.Order([item]) { Id = id, ExpectedRevision = 2 }, new ChangeMeeting.Attend(["甲"]) { Id = id },
                new ChangeMeeting.Recuse(item, ["甲"]) { Id = id }, new ChangeMeeting.Correct("報告", today, "審議会の二", ["甲", "乙"]) { Id = id },
            })
            {
                (await cluster.Meetings.ChangeAsync(change, Papers.By())).ShouldBeOfType<MeetingResult.Saved>();
            }

            (await cluster.Meetings.ChangeAsync(new ChangeMeeting.Close { Id = id }, Papers.By())).ShouldBeOfType<MeetingResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("agenda.undecided");
            (await cluster.Meetings.ChangeAsync(new ChangeMeeting.TakeOff(item) { Id = id, ExpectedRevision = 1 }, Papers.By("遅れた人"))).ShouldBeOfType<MeetingResult.Conflict>().Revision.ShouldBe(6);
            RecordDecision decision = new(item, 1, 1, DecisionOutcome.ApprovedWithConditions, today, "", Papers.By()) { Meeting = id, Asked = [new NewCondition("承諾書", "健康課", today)] };
            (await cluster.Engagements.RecordDecisionAsync(decision)).ShouldBeOfType<ChangeResult.Saved>();
            (await cluster.Engagements.EndConditionAsync(new EndCondition(item, 2, 1, ConditionState.Met, "済み", "文書1", Papers.By()))).ShouldBeOfType<ChangeResult.Saved>();
            (await cluster.Meetings.DecisionsAsync(id)).ShouldHaveSingleItem().Revision.ShouldBe(3);
        }
    }

    [Fact]
    public async Task SameCommand_SentTwice_IsCarriedOutOnce()
    {
        await using TemporaryCluster cluster = await TemporaryCluster.StartAsync();
        CreateEngagement command = new(Papers.Facts("案件"), null, Papers.By());

        ChangeResult[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => cluster.Engagements.CreateAsync(command)));

        answers.Distinct().ShouldHaveSingleItem().ShouldBeOfType<ChangeResult.Saved>();
        (await cluster.StoredEngagements.ListAsync()).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Samples_Removed_AreGoneFromEverySilo()
    {
        await using TemporaryCluster cluster = await TemporaryCluster.StartAsync();
        VendorId vendor = VendorId.New();
        await cluster.Vendors.ExecuteAsync(new RegisterVendor(vendor, Papers.By(), "株式会社みどり印刷", Sample: true));
        ChangeResult.Saved saved = (await cluster.Engagements.CreateAsync(new CreateEngagement(Papers.Facts("案件"), Papers.Paper(1, 2), Papers.By(), Sample: true)))
            .ShouldBeOfType<ChangeResult.Saved>();
        (await cluster.Vendors.FindAsync(vendor)).ShouldNotBeNull();
        (await cluster.Engagements.FindAsync(saved.Id)).ShouldNotBeNull();

        (await cluster.Engagements.RemoveSamplesAsync(Papers.By())).ShouldBe(1);
        (await cluster.Vendors.RemoveSamplesAsync(Papers.By())).ShouldBe(1);

        (await cluster.Vendors.FindAsync(vendor)).ShouldBeNull();
        (await cluster.Engagements.FindAsync(saved.Id)).ShouldBeNull();
    }
}
