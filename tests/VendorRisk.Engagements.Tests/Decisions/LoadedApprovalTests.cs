using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests.Decisions;

/// <summary>Approvals from before the product was in use.</summary>
public sealed class LoadedApprovalTests
{
    private static readonly DateOnly Decided = new(2024, 5, 14);
    private static readonly EngagementId Id = new(Guid.Parse("7d7c2f6e-58d2-4b5f-9f35-0a5a3c1e9f01"));

    [Theory, OnSqlite, OnPostgres]
    public async Task Loaded_StandsAsOfItsDecision_AndTwiceIsOnce(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        LoadApproval command = Approval("がん検診の案内", 0) with { Outcome = DecisionOutcome.ApprovedWithConditions, Conditions = "年1回の調査", ConditionsMet = true, Consents = [new("株式会社ひかり", new(2024, 4, 1), "6健発第12号")] };

        (await store.Book.LoadApprovalAsync(command)).ShouldBe(new ChangeResult.Saved(Id, 1, 1));
        (await store.Book.LoadApprovalAsync(command)).ShouldBe(new ChangeResult.Saved(Id, 1, 1));

        Engagement engagement = (await store.Book.FindAsync(Id)).ShouldNotBeNull();
        (engagement.Current.Effective, engagement.Current.PaperName).ShouldBe((Decided, "一覧-1.md"));
        JapanClock.DateOf(engagement.Current.SavedAt).ShouldBeGreaterThan(Decided);
        engagement.Consents.ShouldBe([new ConsentRecord("株式会社ひかり", new(2024, 4, 1), "6健発第12号", "事務局")]);
        DecisionRecord decision = (await store.Book.DecisionsAsync(Id)).ShouldHaveSingleItem();
        (decision.MeetingDate, decision.Approves, decision.Basis).ShouldBe((Decided, true, null));
        (await store.Book.ListConditionsAsync([Id])).ShouldHaveSingleItem().State.ShouldBe(ConditionState.Met);
        (await store.Book.HistoryAsync(Id)).ShouldHaveSingleItem().Command.ShouldBe("loadApproval");

        // On what was loaded, further decisions of that time are recorded as on any version; none lies before it.
        (await store.Book.RecordDecisionAsync(new(Id, 1, 1, DecisionOutcome.Reported, Decided.AddDays(-1), "", TemporaryBook.By("事務局"))))
            .ShouldBeOfType<ChangeResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("meetingDate.beforeVersion");
        (await store.Book.RecordDecisionAsync(new(Id, 1, 1, DecisionOutcome.Reported, Decided.AddDays(30), "", TemporaryBook.By("事務局")))).ShouldBe(new ChangeResult.Saved(Id, 2, 1));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task LoadedAgain_Corrects_UntilSomethingElseChangedIt(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        await store.Book.LoadApprovalAsync(Approval("がん検診の案内", 0));
        (await store.Book.LoadApprovalAsync(Approval("がん検診の案内の発送", 0))).ShouldBeOfType<ChangeResult.Conflict>();

        (await store.Book.LoadApprovalAsync(Approval("がん検診の案内の発送", 1))).ShouldBe(new ChangeResult.Saved(Id, 2, 2));
        (await store.Book.DecisionsAsync(Id)).Standing().ShouldHaveSingleItem().Version.ShouldBe(2);

        await store.Book.RecordConsentAsync(new(Id, 2, "株式会社みどり印刷", new(2026, 4, 1), "8健発第1号", TemporaryBook.By("山田")));
        (await store.Book.LoadApprovalAsync(Approval("別の件名", 3))).ShouldBeOfType<ChangeResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("load.changed");
    }

    private static LoadApproval Approval(string title, long revision) => new(
        Id, revision, TemporaryBook.Facts(title), new OriginalPaper("一覧-1.md", "text/markdown", System.Text.Encoding.UTF8.GetBytes(title)), DecisionOutcome.Approved, Decided, "", TemporaryBook.By("事務局"));
}
