using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;
using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests.Acceptances;

public class AcceptanceTests
{
    private static readonly LocalizedText Sentence = new("記録媒体に紙がありません。", "Paper is not among the media.");

    [Theory, OnSqlite, OnPostgres]
    public async Task Accepted_IsKeptWithReasonAndPerson_UntilItIsTakenBack(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved created = await CreatedAsync(store);

        (await store.Book.AcceptFindingAsync(Accept(created.Id, 1, "山田", "紙は庁内だけで扱うため"))).ShouldBe(new ChangeResult.Saved(created.Id, 2, 1));

        AcceptanceRecord accepted = (await store.Book.FindAsync(created.Id))!.Acceptances.ShouldHaveSingleItem();
        (accepted.Finding, accepted.Fingerprint, accepted.Severity, accepted.Sentence).ShouldBe(("paper|みどり", "f1", Severity.Medium, Sentence));
        (accepted.Reason, accepted.AcceptedBy, accepted.Version).ShouldBe(("紙は庁内だけで扱うため", "山田", 1));

        (await store.Book.WithdrawAcceptanceAsync(new(created.Id, 2, "paper|みどり", "f1", TemporaryBook.By("佐藤")))).ShouldBeOfType<ChangeResult.Saved>();

        (await store.Book.FindAsync(created.Id))!.Acceptances.ShouldBeEmpty();
        (await store.Book.HistoryAsync(created.Id)).Select(entry => (entry.Command, entry.Who)).ShouldBe([("create", "山田"), ("acceptFinding", "山田"), ("withdrawAcceptance", "佐藤")]);
        (await store.Services.GetRequiredService<IOutbox>().NextAsync("test", 10, CancellationToken.None)).Select(EngagementNews.Of).Select(news => news.Change)
            .ShouldBe([EngagementChange.Created, EngagementChange.FindingAccepted, EngagementChange.AcceptanceWithdrawn]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Acceptance_SentTwice_IsOne_AndOnAStaleRevisionAConflict(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved created = await CreatedAsync(store);
        AcceptFinding command = Accept(created.Id, 1, "山田", "理由");

        ChangeResult first = await store.Book.AcceptFindingAsync(command);

        (await store.Book.AcceptFindingAsync(command)).ShouldBe(first);
        (await store.Book.AcceptFindingAsync(Accept(created.Id, 1, "佐藤", "理由"))).ShouldBeOfType<ChangeResult.Conflict>().ChangedBy.ShouldBe("山田");
        (await store.Book.AcceptFindingAsync(Accept(created.Id, 2, "佐藤", "理由") with { Fingerprint = "f2" })).ShouldBeOfType<ChangeResult.Saved>();
        (await store.Book.FindAsync(created.Id))!.Acceptances.Select(accepted => accepted.Fingerprint).ShouldBe(["f1", "f2"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Acceptance_ThatCannotBe_SaysEverythingThatIsWrong(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved created = await CreatedAsync(store);
        await store.Book.AcceptFindingAsync(Accept(created.Id, 1, "山田", "理由"));

        Codes(await store.Book.AcceptFindingAsync(Accept(created.Id, 2, "山田", " ") with { Finding = "", Fingerprint = "" })).ShouldBe(["why.empty", "finding.empty", "fingerprint.empty"]);
        Codes(await store.Book.AcceptFindingAsync(Accept(created.Id, 2, "山田", new string('あ', 2001)))).ShouldBe(["why.long"]);
        Codes(await store.Book.AcceptFindingAsync(Accept(created.Id, 2, "山田", "理由"))).ShouldBe(["finding.accepted"]);
        Codes(await store.Book.AcceptFindingAsync(Accept(created.Id, 2, "山田", "理由") with { Fingerprint = "f2", Sentence = new LocalizedText("", "") })).ShouldBe(["sentence.empty"]);
        Codes(await store.Book.AcceptFindingAsync(Accept(EngagementId.New(), 1, "山田", "理由"))).ShouldBe(["id.unknown"]);
        Codes(await store.Book.WithdrawAcceptanceAsync(new(created.Id, 2, "paper|みどり", "f9", TemporaryBook.By("山田")))).ShouldBe(["acceptance.unknown"]);
        (await store.Book.FindAsync(created.Id))!.Revision.ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Engagement_ThatContinuesAnother_NamesIt(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved before = await CreatedAsync(store);
        CreateEngagement command = new(TemporaryBook.Facts("翌年度"), null, TemporaryBook.By("山田")) { Continues = before.Id };

        ChangeResult.Saved after = (await store.Book.CreateAsync(command)).ShouldBeOfType<ChangeResult.Saved>();

        (await store.Book.FindAsync(after.Id))!.Continues.ShouldBe(before.Id);
        (await store.Book.FindAsync(before.Id))!.Continues.ShouldBeNull();
        (await store.Book.HistoryAsync(after.Id)).ShouldHaveSingleItem().Change.ShouldContain(before.Id.ToString());
        (await store.Book.CreateAsync(command with { Continues = null })).ShouldBeOfType<ChangeResult.Conflict>();
    }

    private static async Task<ChangeResult.Saved> CreatedAsync(TemporaryBook store) =>
        (await store.Book.CreateAsync(new(TemporaryBook.Facts("受け入れ"), null, TemporaryBook.By("山田")))).ShouldBeOfType<ChangeResult.Saved>();

    private static AcceptFinding Accept(EngagementId id, long revision, string who, string why) =>
        new(id, revision, "paper|みどり", "f1", Severity.Medium, Sentence, new ChangeOrigin(Guid.NewGuid(), who, why));

    private static IEnumerable<string> Codes(ChangeResult result) => result.ShouldBeOfType<ChangeResult.Rejected>().Problems.Select(problem => problem.Code);
}
