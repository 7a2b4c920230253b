using System.Data.Common;
using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests.Decisions;

public class DecisionTests
{
    private static readonly DateOnly Meeting = JapanClock.DateOf(TimeProvider.System.GetUtcNow());

    [Theory, OnSqlite, OnPostgres]
    public async Task Decision_Recorded_StandsWithItsVersionAndInTheLog(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved created = (ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts("初版"), null, TemporaryBook.By("山田")));
        await store.Book.RecordDecisionAsync(new(created.Id, 1, 1, DecisionOutcome.Returned, Meeting, "再委託先を明記すること", TemporaryBook.By("事務局")));
        await store.Book.AddVersionAsync(new(created.Id, 2, TemporaryBook.Facts("第二版"), null, TemporaryBook.By("山田")));
        ChangeResult result = await store.Book.RecordDecisionAsync(new(created.Id, 3, 2, DecisionOutcome.ApprovedWithConditions, Meeting, "年1回の調査", TemporaryBook.By("事務局")));
        result.ShouldBe(new ChangeResult.Saved(created.Id, 4, 2));
        var decisions = await store.Book.DecisionsAsync(created.Id);
        decisions.Select(decision => (decision.Number, decision.Version, decision.Approves)).ShouldBe([(1, 1, false), (2, 2, true)]);
        decisions[1].Conditions.ShouldBe("年1回の調査");
        (await store.Book.HistoryAsync(created.Id))[^1].Command.ShouldBe("recordDecision");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Decision_WithEverythingWrong_ListsEveryProblemAndRecordsNothing(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved created = (ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts("初版"), null, TemporaryBook.By("山田")));
        ChangeResult result = await store.Book.RecordDecisionAsync(
            new(created.Id, 1, 0, DecisionOutcome.ApprovedWithConditions, new(2999, 1, 1), " ", new ChangeOrigin(Guid.NewGuid(), "", "議事録")));
        Assert.IsType<ChangeResult.Rejected>(result).Problems.Select(problem => problem.Code)
            .ShouldBe(["who.empty", "version.unknown", "meetingDate.unfit", "conditions.empty"]);
        (await store.Book.DecisionsAsync(created.Id)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Decision_OnAVersionThatIsNotThere_OrAStaleRevision_IsRefused(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved created = (ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts("初版"), null, TemporaryBook.By("山田")));
        (await store.Book.RecordDecisionAsync(new(created.Id, 1, 2, DecisionOutcome.Approved, Meeting, "", TemporaryBook.By("事務局")))).ShouldBeOfType<ChangeResult.Rejected>();
        (await store.Book.RecordDecisionAsync(new(created.Id, 9, 1, DecisionOutcome.Approved, Meeting, "", TemporaryBook.By("事務局")))).ShouldBeOfType<ChangeResult.Conflict>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Decision_ChangedBehindTheModule_IsRefusedByTheStore(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved created = (ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts("初版"), null, TemporaryBook.By("山田"), Sample: true));
        await store.Book.RecordDecisionAsync(new(created.Id, 1, 1, DecisionOutcome.Approved, Meeting, "", TemporaryBook.By("事務局")));
        Should.Throw<DbException>(() => store.File.Query("UPDATE engagements_decision SET \"Outcome\" = 'Returned'")).Message.ShouldContain("never changed");
        (await store.Book.RemoveSamplesAsync(TemporaryBook.By("山田"))).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Version_SavedWithEdits_KeepsThemInTheLog(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved created = (ChangeResult.Saved)await store.Book.CreateAsync(
            new(TemporaryBook.Facts("初版"), null, TemporaryBook.By("山田"), Edits: [FactsEdit.Correct("title", "改めた件名", "")]));
        string change = (await store.Book.HistoryAsync(created.Id))[0].Change;
        change.ShouldContain("改めた件名");
        change.ShouldContain("山田");
    }
}
