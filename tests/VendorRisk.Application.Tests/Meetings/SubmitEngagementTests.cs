using VendorRisk.Engagements;
using VendorRisk.People;

namespace VendorRisk.Application.Tests.Meetings;

public class SubmitEngagementTests
{
    private static DateOnly Today => JapanClock.DateOf(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Submission_OfAnIncompleteAssessment_IsRefused_ByWhicheverWay()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        SavedEngagement saved = await office.EngagementAsync();
        SavedMeeting meeting = await PlannedAsync(office);

        (await office.Get<SubmitEngagement>().RunAsync(TemporaryOffice.Actor, Submission(saved, meeting))).ShouldBeRejected().ShouldBe(["submission.incomplete"]);
        (await office.Get<ArrangeMeeting>().RunAsync(TemporaryOffice.Actor, new MeetingArrangement(Guid.NewGuid(), "付議", new ChangeMeeting.Enter(saved.Id, saved.Version) { Id = meeting.Id })))
            .ShouldBeRejected().ShouldBe(["submission.incomplete"]);

        (await office.Get<IMeetingBook>().FindAsync(meeting.Id))!.Agenda.ShouldBeEmpty();
    }

    [Fact]
    public async Task Department_SubmitsItsOwn_AndNobodyElses()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement saved = await office.EngagementAsync();
        SavedMeeting meeting = await PlannedAsync(office);
        string department = (await office.Engagements.FindAsync(saved.Id))!.Current.Facts.Department.Value!;

        (await office.Get<SubmitEngagement>().RunAsync(Drafting("河川課"), Submission(saved, meeting))).ShouldBeRejected().ShouldBe(["access.denied"]);
        (await office.Get<SubmitEngagement>().RunAsync(Drafting(department), Submission(saved, meeting))).ShouldBeSaved();

        AgendaItem item = (await office.Get<IMeetingBook>().FindAsync(meeting.Id))!.Agenda.ShouldHaveSingleItem();
        (item.Engagement, item.Version, item.SubmittedBy).ShouldBe((saved.Id, saved.Version, "起案 花子"));
    }

    [Fact]
    public async Task Secretariat_PlansArrangesAndDecides_AndADepartmentDoesNot()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        SavedEngagement saved = await office.EngagementAsync();
        (await office.Get<PlanMeeting>().RunAsync(Drafting("健康課"), Plan())).ShouldBeRejected().ShouldBe(["access.denied"]);
        Actor secretariat = Actor.Person(Guid.NewGuid(), "事務局 一郎", RoleRights.Of([new Post(Role.Secretariat, null, Today)]));
        SavedMeeting meeting = (await office.Get<PlanMeeting>().RunAsync(secretariat, Plan())).ShouldBeSaved();
        (await office.Get<ArrangeMeeting>().RunAsync(Drafting("健康課"), new MeetingArrangement(Guid.NewGuid(), "閉会", new ChangeMeeting.Close { Id = meeting.Id }))).ShouldBeRejected().ShouldBe(["access.denied"]);
        (await office.Get<ArrangeMeeting>().RunAsync(secretariat, new MeetingArrangement(Guid.NewGuid(), "付議", new ChangeMeeting.Enter(saved.Id, saved.Version) { Id = meeting.Id }))).ShouldBeSaved();

        DecisionToRecord decision = new(Guid.NewGuid(), "議事", saved.Id, saved.Revision, saved.Version, DecisionOutcome.ApprovedWithConditions, Today, "")
        {
            Meeting = meeting.Id,
            Asked = [new NewCondition("承諾書を出すこと", "健康課", Today.AddDays(10)) { CostTalk = "協議済み" }],
        };
        SavedEngagement decided = (await office.Get<Decide>().RunAsync(secretariat, decision)).ShouldBeSaved();

        DecisionRecord recorded = (await office.Engagements.DecisionsAsync(saved.Id)).ShouldHaveSingleItem();
        var judged = (await office.Assessments.NewestAsync(saved.Id))!;
        DecisionBasis basis = recorded.Basis.ShouldNotBeNull();
        (basis.Assessment, basis.FactsHash, basis.PolicyHash, basis.Grade).ShouldBe((judged.Sequence, judged.Assessment.FactsHash, judged.Assessment.PolicyHash, judged.Assessment.Grade.ToString()));
        basis.Packs.Select(pack => pack.Hash).ShouldBe(judged.Assessment.Packs.Select(pack => pack.Hash));
        basis.Packs.ShouldNotBeEmpty();

        (await office.Get<WaiveCondition>().RunAsync(Drafting("健康課"), new ConditionWaiver(Guid.NewGuid(), "不要", saved.Id, decided.Revision, 1))).ShouldBeRejected().ShouldBe(["access.denied"]);
        (await office.Get<MeetCondition>().RunAsync(Drafting("河川課"), Evidence(decided))).ShouldBeRejected().ShouldBe(["access.denied"]);
        (await office.Get<MeetCondition>().RunAsync(TemporaryOffice.Actor, Evidence(decided))).ShouldBeSaved();
        (await office.Engagements.ListOpenConditionsAsync()).ShouldBeEmpty();
        (await office.Get<ArrangeMeeting>().RunAsync(secretariat, new MeetingArrangement(Guid.NewGuid(), "閉会", new ChangeMeeting.Close { Id = meeting.Id }))).ShouldBeSaved();

        // News of meetings is delivered like any other, and judges nothing.
        await office.SettleAsync();
    }

    private static ConditionEvidence Evidence(SavedEngagement decided) => new(Guid.NewGuid(), "条件の履行", decided.Id, decided.Revision, 1, "承諾書を受け取った", "健収第12号");

    private static MeetingToPlan Plan() => new(Guid.NewGuid(), "会議の計画", "付議", Today, "第8回 審議会", ["委員 青木"]);

    private static EngagementSubmission Submission(SavedEngagement saved, SavedMeeting meeting) => new(Guid.NewGuid(), "付議", saved.Id, saved.Version, meeting.Id);

    private static async Task<SavedMeeting> PlannedAsync(TemporaryOffice office) => (await office.Get<PlanMeeting>().RunAsync(TemporaryOffice.Actor, Plan())).ShouldBeSaved();

    private static Actor Drafting(string department) => Actor.Person(Guid.NewGuid(), "起案 花子", RoleRights.Of([new Post(Role.Drafting, department, Today)]));
}
