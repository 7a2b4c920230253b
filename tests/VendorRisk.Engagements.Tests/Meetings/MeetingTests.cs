using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests.Meetings;

public class MeetingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Meeting_FromPlanToClose_KeepsOrderAttendanceAndRecusal_WithEveryStepInTheLog(TestServer server)
    {
        await using HeldMeeting meeting = await HeldMeeting.OpenAsync(server, "一", "二", "三");
        long revision = (await meeting.NowAsync()).Revision;
        await meeting.DoAsync(new ChangeMeeting.Order([meeting.Items[2], meeting.Items[0], meeting.Items[1]]) { Id = meeting.Id, ExpectedRevision = revision });
        await meeting.DoAsync(new ChangeMeeting.TakeOff(meeting.Items[1]) { Id = meeting.Id, ExpectedRevision = revision + 1 });
        await meeting.DoAsync(new ChangeMeeting.Attend(["委員 青木", "委員 上田"]) { Id = meeting.Id, ExpectedRevision = revision + 2 });
        await meeting.DoAsync(new ChangeMeeting.Recuse(meeting.Items[0], ["委員 青木"]) { Id = meeting.Id, ExpectedRevision = revision + 3 });

        Meeting held = await meeting.NowAsync();
        held.Agenda.Select(item => item.Engagement).ShouldBe([meeting.Items[2], meeting.Items[0]]);
        held.Agenda[1].Recused.ShouldBe(["委員 青木"]);
        held.Members.Select(member => member.Present).ShouldBe([true, false, true]);
        (await meeting.DoAsync(new ChangeMeeting.Close { Id = meeting.Id })).ShouldBeOfType<MeetingResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("agenda.undecided");

        await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(0, 1));
        await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(2, 1, DecisionOutcome.Reported));
        (await meeting.DoAsync(new ChangeMeeting.Close { Id = meeting.Id })).ShouldBeOfType<MeetingResult.Saved>();
        (await meeting.NowAsync()).State.ShouldBe(MeetingState.Closed);
        (await meeting.DoAsync(new ChangeMeeting.TakeOff(meeting.Items[0]) { Id = meeting.Id })).ShouldBeOfType<MeetingResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("meeting.closed");

        (await meeting.Book.HistoryAsync(meeting.Id)).Select(entry => entry.Command)
            .ShouldBe(["planMeeting", "enterItem", "enterItem", "enterItem", "orderAgenda", "takeOffItem", "noteAttendance", "noteRecusal", "closeMeeting"]);
        (await meeting.Book.ListAsync()).ShouldHaveSingleItem().ShouldBe(new MeetingSummary(meeting.Id, "付議", HeldMeeting.Today, "第8回 審議会", MeetingState.Closed, 2, 2));
        (await meeting.Book.ListOfAsync(meeting.Items[1])).ShouldBeEmpty();
        (await meeting.Store.Services.GetRequiredService<IOutbox>().NextAsync("test", 100, CancellationToken.None)).Count(MeetingNews.Is).ShouldBe(9);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Meeting_WithEverythingWrong_ListsEveryProblem(TestServer server)
    {
        await using HeldMeeting meeting = await HeldMeeting.OpenAsync(server, "一");
        (await meeting.Book.PlanAsync(new PlanMeeting(" ", default, "", ["甲", "甲"], new ChangeOrigin(Guid.NewGuid(), "", "計画")))).ShouldBeOfType<MeetingResult.Rejected>()
            .Problems.Select(problem => problem.Code).ShouldBe(["who.empty", "kind.empty", "title.empty", "date.empty", "members.twice"]);
        await ShouldRefuseAsync(new ChangeMeeting.Enter(new EngagementId(Guid.NewGuid()), 1) { Id = meeting.Id }, "version.unknown");
        await ShouldRefuseAsync(new ChangeMeeting.Enter(meeting.Items[0], 2) { Id = meeting.Id }, "version.unknown");
        await ShouldRefuseAsync(new ChangeMeeting.TakeOff(new EngagementId(Guid.NewGuid())) { Id = meeting.Id }, "item.unknown");
        await ShouldRefuseAsync(new ChangeMeeting.Order([]) { Id = meeting.Id }, "order.incomplete");
        await ShouldRefuseAsync(new ChangeMeeting.Attend(["知らない人"]) { Id = meeting.Id }, "member.unknown");
        await ShouldRefuseAsync(new ChangeMeeting.Correct("付議", HeldMeeting.Today, "", []) { Id = meeting.Id }, "title.empty");
        await ShouldRefuseAsync(new ChangeMeeting.Close { Id = new MeetingId(Guid.NewGuid()) }, "id.unknown");
        (await meeting.NowAsync()).Revision.ShouldBe(2);

        async Task ShouldRefuseAsync(ChangeMeeting change, string code) =>
            (await meeting.DoAsync(change)).ShouldBeOfType<MeetingResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Change_SentTwice_IsOne_AndOverAnothersChange_IsAConflict(TestServer server)
    {
        await using HeldMeeting meeting = await HeldMeeting.OpenAsync(server, "一");
        ChangeOrigin once = TemporaryBook.By("事務局");
        ChangeMeeting.Attend attend = new(["委員 石川"]) { Id = meeting.Id, ExpectedRevision = 2 };
        MeetingResult first = await meeting.DoAsync(attend, once);
        (await meeting.DoAsync(attend, once)).ShouldBe(first);
        (await meeting.DoAsync(attend with { Present = ["委員 上田"] }, once)).ShouldBeOfType<MeetingResult.Conflict>();
        (await meeting.DoAsync(attend)).ShouldBeOfType<MeetingResult.Conflict>().ChangedBy.ShouldBe("事務局");
        (await meeting.NowAsync()).Revision.ShouldBe(3);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Item_SubmittedAgain_StandsWithItsNewerVersion_AndADecidedOneStays(TestServer server)
    {
        await using HeldMeeting meeting = await HeldMeeting.OpenAsync(server, "一");
        await meeting.Store.Book.AddVersionAsync(new(meeting.Items[0], 1, TemporaryBook.Facts("二版"), null, TemporaryBook.By("山田")));
        await meeting.DoAsync(new ChangeMeeting.Enter(meeting.Items[0], 2) { Id = meeting.Id });
        (await meeting.NowAsync()).Agenda.ShouldHaveSingleItem().Version.ShouldBe(2);

        await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(0, 2, version: 2));
        (await meeting.DoAsync(new ChangeMeeting.Enter(meeting.Items[0], 2) { Id = meeting.Id })).ShouldBeOfType<MeetingResult.Rejected>();
        (await meeting.DoAsync(new ChangeMeeting.TakeOff(meeting.Items[0]) { Id = meeting.Id })).ShouldBeOfType<MeetingResult.Rejected>();
        (await meeting.DoAsync(new ChangeMeeting.Correct("付議", HeldMeeting.Today.AddDays(1), "第8回", HeldMeeting.Members) { Id = meeting.Id }))
            .ShouldBeOfType<MeetingResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("date.decided");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Decision_ThatDoesNotFitItsMeeting_IsRefused_WithEveryReason(TestServer server)
    {
        await using HeldMeeting meeting = await HeldMeeting.OpenAsync(server, "一");
        await meeting.Store.Book.AddVersionAsync(new(meeting.Items[0], 1, TemporaryBook.Facts("二版"), null, TemporaryBook.By("山田")));
        RecordDecision decision = meeting.Decision(0, 2, version: 2) with { MeetingDate = HeldMeeting.Today.AddDays(-1), Corrects = 4 };
        (await meeting.Store.Book.RecordDecisionAsync(decision)).ShouldBeOfType<ChangeResult.Rejected>().Problems.Select(problem => problem.Code)
            .ShouldBe(["meetingDate.beforeVersion", "corrects.unknown", "version.otherThanAgenda", "meetingDate.other"]);
        (await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(0, 2) with { Meeting = new MeetingId(Guid.NewGuid()) }))
            .ShouldBeOfType<ChangeResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("meeting.unknown");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Slip_IsCorrectedByAnEntryBesideIt_AndOnlyTheCorrectionStands(TestServer server)
    {
        await using HeldMeeting meeting = await HeldMeeting.OpenAsync(server, "一");
        await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(0, 1) with { Basis = Basis() });
        (await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(0, 2))).ShouldBeOfType<ChangeResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("meeting.decided");
        await meeting.DoAsync(new ChangeMeeting.Close { Id = meeting.Id });

        (await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(0, 2, DecisionOutcome.Returned) with { Corrects = 1, Conditions = "再委託先が未定のため" })).ShouldBeOfType<ChangeResult.Saved>();

        var all = await meeting.Store.Book.DecisionsAsync(meeting.Items[0]);
        all.Select(decision => (decision.Number, decision.Outcome, decision.Corrects)).ShouldBe([(1, DecisionOutcome.Approved, null), (2, DecisionOutcome.Returned, 1)]);
        all[0].Basis!.Packs.ShouldHaveSingleItem().Hash.ShouldBe("abc");
        all.Newest()!.Number.ShouldBe(2);
        (await meeting.Book.DecisionsAsync(meeting.Id)).ShouldHaveSingleItem().Decision.Outcome.ShouldBe(DecisionOutcome.Returned);
        (await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(0, 3) with { Corrects = 1 })).ShouldBeOfType<ChangeResult.Rejected>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Decision_SentTwice_IsOne_AlthoughItWasJudgedAnew(TestServer server)
    {
        await using HeldMeeting meeting = await HeldMeeting.OpenAsync(server, "一");
        RecordDecision decision = meeting.Decision(0, 1) with { Basis = Basis() };
        ChangeResult first = await meeting.Store.Book.RecordDecisionAsync(decision);
        (await meeting.Store.Book.RecordDecisionAsync(decision with { Basis = Basis() with { Assessment = 8 } })).ShouldBe(first);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Condition_ChangedBehindTheModule_IsRefusedByTheStore_AndGoesWithItsSample(TestServer server)
    {
        await using HeldMeeting meeting = await HeldMeeting.OpenAsync(server, "一");
        await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(0, 1, DecisionOutcome.ApprovedWithConditions) with { Conditions = "名簿を返すこと" });
        await meeting.Store.Book.EndConditionAsync(new(meeting.Items[0], 2, 1, ConditionState.Met, "返された", "受領書1", TemporaryBook.By("山田")));
        Should.Throw<DbException>(() => meeting.Store.File.Query("UPDATE engagements_condition SET \"Text\" = 'x'")).Message.ShouldContain("never changed");
        Should.Throw<DbException>(() => meeting.Store.File.Query("UPDATE engagements_condition_end SET \"State\" = 'Waived'")).Message.ShouldContain("never changed");
        (await meeting.Store.Book.RemoveSamplesAsync(TemporaryBook.By("山田"))).ShouldBe(1);
        (await meeting.NowAsync()).Agenda.ShouldBeEmpty();
    }

    private static DecisionBasis Basis() => new()
    {
        Assessment = 7, AsOf = HeldMeeting.Today, FactsHash = "f", Policy = "0", PolicyHash = "p", Grade = "B", Packs = [new DecisionPack("chain", "1.0.0", "abc")],
    };
}
