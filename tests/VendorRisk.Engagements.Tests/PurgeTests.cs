using System.Data.Common;
using System.Text;
using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests;

/// <summary>The bytes of an original paper go, hash, size and who did it why stay, on both servers; nothing else of a paper can be changed.</summary>
public class PurgeTests
{
    private static readonly string[] FileEnds = ["", "-wal"];

    private const string Words = "件名\t図書館利用案内の発送\r\n氏名\t見本\r\n";
    private static readonly OriginalPaper Paper = new("草案.txt", "text/plain", Encoding.UTF8.GetBytes(Words));

    [Theory, OnSqlite, OnPostgres]
    public async Task Purge_OfAPaper_LeavesHashSizeAndEntryForEveryVersionThatHadIt(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        EngagementId id = await SavedAsync(store);
        EngagementId other = await SavedAsync(store);
        await store.Book.AddVersionAsync(new(id, 1, TemporaryBook.Facts("第二版"), new OriginalPaper("直し.txt", "text/plain", Encoding.UTF8.GetBytes("件名\t直し")), TemporaryBook.By("山田")));
        PurgePaper command = new(id, 2, 1, new ChangeOrigin(Guid.NewGuid(), "個人情報保護担当", "住民の名簿が入っていた"));

        ChangeResult.Saved saved = Assert.IsType<ChangeResult.Saved>(await store.Book.PurgePaperAsync(command));

        saved.Revision.ShouldBe(3);
        foreach ((EngagementId engagement, int version) in new[] { (id, 1), (other, 1) })
        {
            (await store.Book.FindPaperAsync(engagement, version)).ShouldBeNull();
            PurgedPaper purged = (await store.Book.FindPurgeAsync(engagement, version)).ShouldNotBeNull();
            (purged.Name, purged.Hash, purged.Size, purged.Who, purged.Why).ShouldBe(("草案.txt", Paper.Hash, Paper.Content.Length, "個人情報保護担当", "住民の名簿が入っていた"));
        }

        (await store.Book.FindPaperAsync(id, 2)).ShouldNotBeNull();
        (await store.Book.FindPurgeAsync(id, 2)).ShouldBeNull();
        AuditEntry entry = (await store.Book.HistoryAsync(id))[^1];
        (entry.Command, entry.Who).ShouldBe(("purgePaper", "個人情報保護担当"));
        entry.Change.ShouldContain(Paper.Hash);
        (await store.Book.PurgePaperAsync(command)).ShouldBe(saved, "a repeated command answers as the first did");
        (await store.Book.FindVersionAsync(id, 1))!.Facts.Title.Value.ShouldBe("図書館利用案内の発送");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Correction_OfAVersionWhosePaperWasPurged_IsAVersionOfThatPaper(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        EngagementId id = await SavedAsync(store);
        await store.Book.PurgePaperAsync(new(id, 1, 1, TemporaryBook.By("個人情報保護担当")));

        await store.Book.AddVersionAsync(new(id, 2, TemporaryBook.Facts("直した件名"), null, TemporaryBook.By("山田")));
        await store.Book.AddVersionAsync(new(id, 3, TemporaryBook.Facts("また直した件名"), null, TemporaryBook.By("山田")));

        foreach (int version in new[] { 1, 2, 3 })
        {
            (await store.Book.FindPurgeAsync(id, version)).ShouldNotBeNull().Hash.ShouldBe(Paper.Hash);
        }

        (await store.Book.FindPurgeAsync(Paper.Hash)).ShouldNotBeNull().Who.ShouldBe("個人情報保護担当");
        (await store.Book.FindPurgeAsync(OriginalPaper.HashOf("ほか"u8))).ShouldBeNull();
        await store.Book.AddVersionAsync(new(id, 4, TemporaryBook.Facts("新しい文書"), new OriginalPaper("新.txt", "text/plain", "件名\t新"u8.ToArray()), TemporaryBook.By("山田")));
        (await store.Book.FindPurgeAsync(id, 4)).ShouldBeNull();
    }

    [Fact]
    public async Task Purge_OnSqlite_LeavesNoByteInTheFiles()
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(TestServer.Sqlite);
        string marked = string.Concat(Enumerable.Range(0, 4000).Select(i => $"見本{i}のしるし "));
        ChangeResult.Saved saved = (ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts("名簿"), new OriginalPaper("名簿.txt", "text/plain", Encoding.UTF8.GetBytes(marked)), TemporaryBook.By("山田")));
        Holds(store, "見本1234のしるし").ShouldBeTrue();

        await store.Book.PurgePaperAsync(new(saved.Id, 1, 1, TemporaryBook.By("佐藤")));

        Holds(store, "見本1234のしるし").ShouldBeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Purge_OfWhatIsNotThere_SaysSo(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        EngagementId id = await SavedAsync(store);
        await store.Book.AddVersionAsync(new(id, 1, TemporaryBook.Facts("手入力"), null, TemporaryBook.By("山田")));

        Codes(await store.Book.PurgePaperAsync(new(id, 2, 2, TemporaryBook.By("佐藤")))).ShouldBe(["paper.none"]);
        Codes(await store.Book.PurgePaperAsync(new(id, 2, 9, TemporaryBook.By("佐藤")))).ShouldBe(["paper.none"]);
        (await store.Book.PurgePaperAsync(new(id, 1, 1, TemporaryBook.By("佐藤")))).ShouldBeOfType<ChangeResult.Conflict>();
        await store.Book.PurgePaperAsync(new(id, 2, 1, TemporaryBook.By("佐藤")));
        Codes(await store.Book.PurgePaperAsync(new(id, 3, 1, TemporaryBook.By("佐藤")))).ShouldBe(["paper.purged"]);
        Codes(await store.Book.PurgePaperAsync(new(id, 3, 1, TemporaryBook.By(" ")))).ShouldBe(["who.empty"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task PurgedPaper_HandedInAgain_IsRefusedWithWhoPurgedItWhy(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        EngagementId id = await SavedAsync(store);
        await store.Book.PurgePaperAsync(new(id, 1, 1, new ChangeOrigin(Guid.NewGuid(), "個人情報保護担当", "名簿のため")));

        ChangeResult created = await store.Book.CreateAsync(new(TemporaryBook.Facts("もう一度"), Paper, TemporaryBook.By("山田")));
        ChangeResult added = await store.Book.AddVersionAsync(new(id, 2, TemporaryBook.Facts("もう一度"), Paper, TemporaryBook.By("山田")));

        Codes(created).ShouldBe(["paper.purged"]);
        Codes(added).ShouldBe(["paper.purged"]);
        ((ChangeResult.Rejected)created).Problems[0].Message.ShouldContain("個人情報保護担当。理由: 名簿のため");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task PurgedSample_Removed_LeavesTheEntry(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved sample = (ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts("見本"), Paper, TemporaryBook.By("導入"), Sample: true));
        await store.Book.PurgePaperAsync(new(sample.Id, 1, 1, TemporaryBook.By("佐藤")));

        (await store.Book.RemoveSamplesAsync(TemporaryBook.By("山田"))).ShouldBe(1);

        store.File.Query("SELECT count(*) FROM engagements_purge").ShouldBe(["1"]);
    }

    [Theory]
    [OnSqlite("UPDATE engagements_paper SET \"Content\" = ''", "never changed"), OnPostgres("UPDATE engagements_paper SET \"Content\" = ''", "never changed")]
    [OnSqlite("INSERT INTO engagements_purge VALUES ((SELECT \"Hash\" FROM engagements_paper), 1, 'x', 'x', 'x', 'x', 1); UPDATE engagements_paper SET \"Content\" = ''", "never changed")]
    [OnPostgres("INSERT INTO engagements_purge VALUES ((SELECT \"Hash\" FROM engagements_paper), 1, 'x', 'x', 'x', 'x', 1); UPDATE engagements_paper SET \"Content\" = ''", "never changed")]
    [OnSqlite("INSERT INTO engagements_purge SELECT \"Hash\", length(\"Content\"), 'x', 'x', 'x', 'x', 1 FROM engagements_paper; UPDATE engagements_paper SET \"Content\" = x'00'", "never changed")]
    [OnPostgres("INSERT INTO engagements_purge SELECT \"Hash\", length(\"Content\"), 'x', 'x', 'x', 'x', 1 FROM engagements_paper; UPDATE engagements_paper SET \"Content\" = '\\x00'", "never changed")]
    [OnSqlite("INSERT INTO engagements_purge SELECT \"Hash\", length(\"Content\"), 'x', 'x', 'x', 'x', 1 FROM engagements_paper; UPDATE engagements_paper SET \"Content\" = '', \"MediaType\" = 'x'", "never changed")]
    [OnPostgres("INSERT INTO engagements_purge SELECT \"Hash\", length(\"Content\"), 'x', 'x', 'x', 'x', 1 FROM engagements_paper; UPDATE engagements_paper SET \"Content\" = '', \"MediaType\" = 'x'", "never changed")]
    [OnSqlite("INSERT INTO engagements_purge SELECT \"Hash\", 1, 'x', 'x', 'x', 'x', 1 FROM engagements_paper; DELETE FROM engagements_purge", "what was purged")]
    [OnPostgres("INSERT INTO engagements_purge SELECT \"Hash\", 1, 'x', 'x', 'x', 'x', 1 FROM engagements_paper; UPDATE engagements_purge SET \"Why\" = 'y'", "what was purged")]
    public async Task Paper_ChangedBehindTheModule_IsRefusedByTheStore(TestServer server, string sql, string says)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        await SavedAsync(store);

        Should.Throw<DbException>(() => store.File.Query(sql)).Message.ShouldContain(says);
    }

    private static async Task<EngagementId> SavedAsync(TemporaryBook store) =>
        ((ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts("図書館利用案内の発送"), Paper, TemporaryBook.By("山田")))).Id;

    private static IEnumerable<string> Codes(ChangeResult result) => result.ShouldBeOfType<ChangeResult.Rejected>().Problems.Select(problem => problem.Code);

    private static bool Holds(TemporaryBook store, string words) => FileEnds.Select(end => store.File.Name + end).Where(File.Exists).Any(file =>
    {
        using FileStream open = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using MemoryStream bytes = new();
        open.CopyTo(bytes);
        return bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
    });
}
