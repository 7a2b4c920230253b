using VendorRisk.Engagements.Tests.Meetings;
using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests.Conditions;

public class ConditionTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Condition_IsFollowedFromTheDecisionToItsEvidence(TestServer server)
    {
        await using HeldMeeting meeting = await HeldMeeting.OpenAsync(server, "一");
        NewCondition asked = new("再委託先の承諾書を出すこと", "健康課", HeldMeeting.Today)
        {
            Rule = "consent.missing", Finding = "承諾の記録がありません", Reason = "承諾がないため", CostTalk = "費用は事業者の負担と合意",
        };
        await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(0, 1, DecisionOutcome.ApprovedWithConditions) with { Asked = [asked, new NewCondition("年1回の調査", "監督課", null)] });

        var open = await meeting.Store.Book.ListOpenConditionsAsync();
        open.Select(condition => condition.Number).ShouldBe([1, 2]);
        open[0].Asked.ShouldBe(asked);
        (open[0].On(HeldMeeting.Today), open[0].On(HeldMeeting.Today.AddDays(1)), open[1].On(HeldMeeting.Today.AddYears(9))).ShouldBe((ConditionState.Open, ConditionState.Overdue, ConditionState.Open));

        await meeting.Store.Book.EndConditionAsync(new(meeting.Items[0], 2, 1, ConditionState.Met, "承諾書を受け取った", "健収第12号", TemporaryBook.By("山田")));
        await meeting.Store.Book.EndConditionAsync(new(meeting.Items[0], 3, 2, ConditionState.Waived, "業務がなくなった", "", TemporaryBook.By("事務局")));

        (await meeting.Store.Book.ListOpenConditionsAsync()).ShouldBeEmpty();
        (await meeting.Store.Book.ListConditionsAsync([meeting.Items[0]])).Select(condition => (condition.State, condition.Words, condition.Reference, condition.EndedBy))
            .ShouldBe([(ConditionState.Met, "承諾書を受け取った", "健収第12号", "山田"), (ConditionState.Waived, "業務がなくなった", "", "事務局")]);
        (await meeting.Store.Book.EndConditionAsync(new(meeting.Items[0], 4, 1, ConditionState.Waived, "二度目", "", TemporaryBook.By("山田"))))
            .ShouldBeOfType<ChangeResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("condition.closed");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Condition_WithoutOwnerEvidenceOrFit_IsAProblemEach(TestServer server)
    {
        await using HeldMeeting meeting = await HeldMeeting.OpenAsync(server, "一");
        (await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(0, 1) with { Asked = [new NewCondition(" ", "", HeldMeeting.Today.AddDays(-1))] }))
            .ShouldBeOfType<ChangeResult.Rejected>().Problems.Select(problem => problem.Code).ShouldBe(["asked.unfit", "asked/0/text.empty", "asked/0/owner.empty", "asked/0/due.early"]);
        (await meeting.Store.Book.EndConditionAsync(new(meeting.Items[0], 1, 1, ConditionState.Met, "", "", TemporaryBook.By("山田"))))
            .ShouldBeOfType<ChangeResult.Rejected>().Problems.Select(problem => problem.Code).ShouldBe(["words.empty", "reference.empty"]);
        (await meeting.Store.Book.EndConditionAsync(new(meeting.Items[0], 1, 1, ConditionState.Lapsed, "x", "", TemporaryBook.By("山田"))))
            .ShouldBeOfType<ChangeResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("state.unfit");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Words_OfAnApprovalWithConditions_AreFollowedAsOne_AndLapseWhenItIsCorrected(TestServer server)
    {
        await using HeldMeeting meeting = await HeldMeeting.OpenAsync(server, "一");
        await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(0, 1, DecisionOutcome.ApprovedWithConditions) with { Conditions = "名簿を返すこと" });
        (await meeting.Store.Book.ListOpenConditionsAsync()).ShouldHaveSingleItem().Asked.Text.ShouldBe("名簿を返すこと");

        await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(0, 2) with { Corrects = 1 });

        (await meeting.Store.Book.ListOpenConditionsAsync()).ShouldBeEmpty();
        (await meeting.Store.Book.ListConditionsAsync([meeting.Items[0]])).ShouldHaveSingleItem().State.ShouldBe(ConditionState.Lapsed);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ChangeOfVendor_OpensTheFormersReturnAndErasure_UntilItsErasureIsChecked(TestServer server)
    {
        await using HeldMeeting meeting = await HeldMeeting.OpenAsync(server, "一");
        EngagementId id = meeting.Items[0];
        await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(0, 1) with { Meeting = null });
        await meeting.Store.Book.AddVersionAsync(new(id, 2, HeldMeeting.By("一", "株式会社あおぞら"), null, TemporaryBook.By("山田")));
        await meeting.DoAsync(new ChangeMeeting.Enter(id, 2) { Id = meeting.Id });
        await meeting.Store.Book.RecordDecisionAsync(meeting.Decision(0, 3, version: 2));

        ConditionRecord opened = (await meeting.Store.Book.ListOpenConditionsAsync()).ShouldHaveSingleItem();
        (opened.Vendor, opened.Asked.Due).ShouldBe(("株式会社みどり印刷", HeldMeeting.Today.AddDays(30)));

        await meeting.Store.Book.RecordErasureAsync(new(id, 4, "（株）みどり印刷", HeldMeeting.Today, null, TemporaryBook.By("山田")));
        (await meeting.Store.Book.ListOpenConditionsAsync()).Length.ShouldBe(1);
        await meeting.Store.Book.RecordErasureAsync(new(id, 5, "（株）みどり印刷", HeldMeeting.Today, HeldMeeting.Today, TemporaryBook.By("山田")));
        (await meeting.Store.Book.ListConditionsAsync([id])).ShouldHaveSingleItem().State.ShouldBe(ConditionState.Met);
    }
}
