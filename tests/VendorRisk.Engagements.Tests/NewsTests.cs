using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;
using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests;

public class NewsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Change_AndItsNews_AreWrittenTogether(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult.Saved created = await CreateAsync(store, TemporaryBook.By("山田"), "通知");
        await store.Book.RecordConsentAsync(new(created.Id, 1, "株式会社あおぞら", new DateOnly(2026, 4, 1), "承諾1", TemporaryBook.By("山田")));
        await store.Book.RecordConsentAsync(new(created.Id, 1, "株式会社あおぞら", new DateOnly(2026, 4, 1), "承諾1", TemporaryBook.By("遅れた人")));

        EngagementNews[] news = [.. (await store.Services.GetRequiredService<IOutbox>().NextAsync("test", 10, CancellationToken.None)).Select(EngagementNews.Of)];

        news.ShouldBe([new(created.Id, 1, 1, EngagementChange.Created), new(created.Id, 2, 1, EngagementChange.ConsentRecorded)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task CommandId_UsedForOtherContent_IsAConflict_AndTheSameContentIsNot(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeOrigin once = TemporaryBook.By("山田");
        ChangeResult.Saved created = await CreateAsync(store, once, "初版");

        (await store.Book.CreateAsync(new(TemporaryBook.Facts("初版"), null, once))).ShouldBe(created);
        ChangeResult other = await store.Book.CreateAsync(new(TemporaryBook.Facts("別の内容"), null, once));

        other.ShouldBeOfType<ChangeResult.Conflict>().ChangedBy.ShouldBe("山田");
        (await store.Book.FindAsync(created.Id))!.Current.Facts.Title.Value.ShouldBe("初版");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Edits_AreAppliedByTheEngagement_ToWhatWasRead_OrToItsCurrentVersion(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        FactsEdit title = FactsEdit.Correct("title", "直した件名", "");
        ChangeResult.Saved created = (ChangeResult.Saved)await store.Book.CreateAsync(new(TemporaryBook.Facts("読んだ件名"), null, TemporaryBook.By("山田"), Edits: [title]));

        Fact<string> saved = (await store.Book.FindAsync(created.Id))!.Current.Facts.Title;
        (saved.Value, saved.Source!.Person).ShouldBe(("直した件名", "山田"));

        await store.Book.AddVersionAsync(new(created.Id, 1, null, null, TemporaryBook.By("佐藤"), [FactsEdit.Correct("title", "また直した件名", "")]));
        (await store.Book.FindVersionAsync(created.Id, 2))!.Facts.Title.Value.ShouldBe("また直した件名");
        (await store.Book.EditsAsync(created.Id, 2)).ShouldHaveSingleItem().Who.ShouldBe("佐藤");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Edit_ThatCannotBeMade_IsAProblem_AndNothingIsStored(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        ChangeResult refused = await store.Book.CreateAsync(new(TemporaryBook.Facts("初版"), null, TemporaryBook.By("山田"), Edits: [FactsEdit.Correct("no/such", "値", "")]));
        refused.ShouldBeOfType<ChangeResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("path.unknown");
        (await store.Book.ListAsync()).ShouldBeEmpty();
    }

    private static async Task<ChangeResult.Saved> CreateAsync(TemporaryBook store, ChangeOrigin origin, string title) =>
        (await store.Book.CreateAsync(new(TemporaryBook.Facts(title), null, origin))).ShouldBeOfType<ChangeResult.Saved>();
}
