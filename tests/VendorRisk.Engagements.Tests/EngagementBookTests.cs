using System.Text;
using System.Data.Common;
using VendorRisk.Contract;
using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests;

public class EngagementBookTests
{
    private static readonly OriginalPaper Paper = new("草案.txt", "text/plain", Encoding.UTF8.GetBytes("件名\t図書館利用案内の発送\r\n"));

    [Theory, OnSqlite, OnPostgres]
    public async Task Create_ThenFind_GivesFactsAndPaperByteForByte(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        EngagementFacts facts = TemporaryBook.Facts("図書館利用案内の発送");
        ChangeResult.Saved saved = Assert.IsType<ChangeResult.Saved>(await store.Book.CreateAsync(new(facts, Paper, TemporaryBook.By("山田"))));
        Engagement found = (await store.Book.FindAsync(saved.Id)).ShouldNotBeNull();
        System.Text.Json.JsonSerializer.Serialize(found.Current.Facts, ContractJson.Options)
            .ShouldBe(System.Text.Json.JsonSerializer.Serialize(facts, ContractJson.Options));
        OriginalPaper paper = (await store.Book.FindPaperAsync(saved.Id, 1)).ShouldNotBeNull();
        paper.Content.ToArray().ShouldBe(Paper.Content.ToArray());
        paper.Name.ShouldBe("草案.txt");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Create_SentTwice_IsCarriedOutOnce(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        CreateEngagement command = new(TemporaryBook.Facts("二度押し"), Paper, TemporaryBook.By("山田"));
        ChangeResult[] results = await Task.WhenAll(store.Book.CreateAsync(command), store.Book.CreateAsync(command));
        results[0].ShouldBe(results[1]);
        (await store.Book.ListAsync()).Length.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Create_WithNothing_ListsEveryProblem(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult result = await store.Book.CreateAsync(new(new EngagementFacts(), null, new ChangeOrigin(Guid.Empty, "", " ")));
        Assert.IsType<ChangeResult.Rejected>(result).Problems.Select(p => p.Code)
            .ShouldBe(["who.empty", "why.empty", "commandId.empty", "facts.empty"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task AddVersion_OnAStaleRevision_IsAConflictThatNamesTheWinner(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved created = (ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts("初版"), null, TemporaryBook.By("山田")));
        await store.Book.AddVersionAsync(new(created.Id, created.Revision, TemporaryBook.Facts("第二版"), null, TemporaryBook.By("佐藤")));
        ChangeResult late = await store.Book.AddVersionAsync(new(created.Id, created.Revision, TemporaryBook.Facts("負けた版"), null, TemporaryBook.By("鈴木")));
        ChangeResult.Conflict conflict = Assert.IsType<ChangeResult.Conflict>(late);
        conflict.ChangedBy.ShouldBe("佐藤");
        conflict.Revision.ShouldBe(2);
        (await store.Book.FindAsync(created.Id))!.Current.Facts.Title.Value.ShouldBe("第二版");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task AddVersion_ByManyAtOnce_LosesNothing(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved created = (ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts("初版"), null, TemporaryBook.By("山田")));
        int wins = 0;
        int conflicts = 0;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async writer =>
        {
            for (int round = 0; round < 15; round++)
            {
                long revision = (await store.Book.FindAsync(created.Id))!.Revision;
                await Task.Yield();
                switch (await store.Book.AddVersionAsync(new(created.Id, revision, TemporaryBook.Facts($"{writer}-{round}"), null, TemporaryBook.By($"係員{writer}"))))
                {
                    case ChangeResult.Saved:
                        Interlocked.Increment(ref wins);
                        break;
                    case ChangeResult.Conflict conflict:
                        conflict.ChangedBy.ShouldNotBeEmpty();
                        Interlocked.Increment(ref conflicts);
                        break;
                    default:
                        Assert.Fail("neither saved nor conflict");
                        break;
                }
            }
        }));
        (wins + conflicts).ShouldBe(60);
        Engagement end = (await store.Book.FindAsync(created.Id))!;
        end.Current.Number.ShouldBe(wins + 1);
        end.Revision.ShouldBe(wins + 1);
        (await store.Book.HistoryAsync(created.Id)).Length.ShouldBe(wins + 1);
    }

    [Theory]
    [OnSqlite("UPDATE engagements_audit SET \"Who\" = 'x'")]
    [OnPostgres("UPDATE engagements_audit SET \"Who\" = 'x'")]
    [OnSqlite("DELETE FROM engagements_audit")]
    [OnPostgres("DELETE FROM engagements_audit")]
    public async Task Audit_ChangedBehindTheModule_IsRefusedByTheStore(TestServer server, string sql)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        await store.Book.CreateAsync(new(TemporaryBook.Facts("監査"), null, TemporaryBook.By("山田")));
        Should.Throw<DbException>(() => store.File.Query(sql)).Message.ShouldContain("append-only");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task RemoveSamples_LeavesRealOnes_AndTheirHistory(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved sample = (ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts("見本"), Paper, TemporaryBook.By("導入"), Sample: true));
        ChangeResult.Saved real = (ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts("本番"), Paper, TemporaryBook.By("山田")));
        (await store.Book.RemoveSamplesAsync(TemporaryBook.By("山田"))).ShouldBe(1);
        (await store.Book.FindAsync(sample.Id)).ShouldBeNull();
        (await store.Book.FindPaperAsync(real.Id, 1)).ShouldNotBeNull();
        (await store.Book.HistoryAsync(sample.Id)).Select(a => a.Command).ShouldBe(["create", "removeSample"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task RecordConsent_IsKeptWithTheEngagement(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved created = (ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts("承諾"), null, TemporaryBook.By("山田")));
        await store.Book.RecordConsentAsync(new(created.Id, 1, "株式会社あおぞら発送", new DateOnly(2026, 4, 1), "8新総総第12号", TemporaryBook.By("佐藤")));
        Engagement found = (await store.Book.FindAsync(created.Id))!;
        found.Consents.ShouldHaveSingleItem().Reference.ShouldBe("8新総総第12号");
        found.Revision.ShouldBe(2);
        found.Current.Number.ShouldBe(1);
    }
}
