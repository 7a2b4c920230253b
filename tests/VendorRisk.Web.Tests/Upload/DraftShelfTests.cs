using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Papers;
using VendorRisk.Testing;
using VendorRisk.Web.Storage;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Tests.Upload;

public class DraftShelfTests
{
    private const string Owner = "0123456789abcdef0123456789abcdef";
    private const int Most = 40;
    private const int Megabyte = 1024 * 1024;

    [Theory, OnSqlite, OnPostgres]
    public async Task Drafts_BeyondTheirNumber_OldestGoesFirst(TestServer server)
    {
        using TestStore store = TestStore.On(server);
        await using ServiceProvider services = await ServicesAsync(store);
        DraftShelf shelf = Shelf(services);
        PaperPreview[] previews = [.. Enumerable.Range(0, Most + 2).Select(_ => Preview(10))];
        foreach (PaperPreview preview in previews.Take(Most))
        {
            await shelf.PutAsync(preview, Owner, CancellationToken.None);
        }

        await shelf.PutAsync(previews[0] with { Why = "まだ使う" }, Owner, CancellationToken.None);
        await shelf.PutAsync(previews[Most], Owner, CancellationToken.None);
        await shelf.PutAsync(previews[Most + 1], Owner, CancellationToken.None);

        (await shelf.FindAsync(previews[0].CommandId, Owner, CancellationToken.None)).ShouldNotBeNull().Draft.Why.ShouldBe("まだ使う");
        (await shelf.FindAsync(previews[1].CommandId, Owner, CancellationToken.None)).ShouldBeNull();
        (await shelf.FindAsync(previews[2].CommandId, Owner, CancellationToken.None)).ShouldBeNull();
        (await shelf.FindAsync(previews[3].CommandId, Owner, CancellationToken.None)).ShouldNotBeNull();
        store.Query("SELECT count(*) FROM web_draft").ShouldBe([$"{Most}"]);
        store.Query("SELECT count(*) FROM web_draft_paper").ShouldBe([$"{Most}"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Drafts_OfOnePerson_PushOutNobodyElses_AndAreNobodyElsesToSee(TestServer server)
    {
        using TestStore store = TestStore.On(server);
        await using ServiceProvider services = await ServicesAsync(store);
        DraftShelf shelf = Shelf(services);
        PaperPreview other = Preview(10);
        await shelf.PutAsync(other, "other", CancellationToken.None);
        for (int i = 0; i <= Most; i++)
        {
            await shelf.PutAsync(Preview(10), Owner, CancellationToken.None);
        }

        (await shelf.FindAsync(other.CommandId, "other", CancellationToken.None)).ShouldNotBeNull();
        (await shelf.FindAsync(other.CommandId, Owner, CancellationToken.None)).ShouldBeNull();
        (await shelf.ListAsync("other", CancellationToken.None)).Select(draft => (draft.Id, draft.Address)).ShouldBe([(other.CommandId, $"/upload?draft={other.CommandId}")]);
        await shelf.PutAsync(other with { Stored = true, Target = "a" }, "other", CancellationToken.None);
        (await shelf.ListAsync("other", CancellationToken.None)).Select(draft => draft.Address).ShouldBe([$"/engagements/a?draft={other.CommandId}"]);
        (await shelf.ListAsync(Owner, CancellationToken.None)).ShouldNotContain(draft => draft.Id == other.CommandId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Drafts_BeyondTheirBytes_OldestGoesFirst_NeverTheNewest(TestServer server)
    {
        using TestStore store = TestStore.On(server);
        await using ServiceProvider services = await ServicesAsync(store);
        DraftShelf shelf = Shelf(services);
        PaperPreview first = Preview(90 * Megabyte);
        PaperPreview second = Preview(90 * Megabyte);
        PaperPreview third = Preview(90 * Megabyte);
        await shelf.PutAsync(first, Owner, CancellationToken.None);
        await shelf.PutAsync(second, Owner, CancellationToken.None);
        await shelf.PutAsync(third, Owner, CancellationToken.None);

        (await shelf.FindAsync(first.CommandId, Owner, CancellationToken.None)).ShouldBeNull();
        (await shelf.FindAsync(third.CommandId, Owner, CancellationToken.None)).ShouldNotBeNull().Content.Length.ShouldBe(90 * Megabyte);
        store.Query("SELECT count(*) FROM web_draft").ShouldBe(["2"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Draft_IsReadAsItWasPut(TestServer server)
    {
        using TestStore store = TestStore.On(server);
        await using ServiceProvider services = await ServicesAsync(store);
        DraftShelf shelf = Shelf(services);
        FactsEdit edit = FactsEdit.Correct("people/count", 15000, "健康課 鈴木");
        EngagementFacts facts = new EngagementFacts { Title = Fact.Known("業務", Source.Paper(1, "業務")) }.WithPaths();
        PaperPreview preview = Preview(10) with
        {
            Reading = new PaperReading { Facts = facts },
            Moved = true,
            Edits = [edit],
            Carried = new CarriedEdits { Edits = [edit], Contested = [new ContestedEdit(edit, "1", "2")], Lost = [edit], Settled = 3 },
            Alike = [new StoredEngagement("a", "業務", 2, 5, true, [])],
            Target = "a",
            Why = "点検",
        };
        await shelf.PutAsync(preview, Owner, CancellationToken.None);

        (StoredDraft draft, string name, ReadOnlyMemory<byte> content) = (await shelf.FindAsync(preview.CommandId, Owner, CancellationToken.None)).ShouldNotBeNull();

        (name, draft.Target, draft.Why, draft.Carried.Settled).ShouldBe(("案.txt", "a", "点検", 3));
        content.ToArray().ShouldBe(preview.Content.ToArray());
        draft.Edits.ShouldBe([edit]);
        draft.Carried.Contested.ShouldBe([new ContestedEdit(edit, "1", "2")]);
        (draft.Alike.ShouldHaveSingleItem().Revision, draft.Alike[0].Likely).ShouldBe((5L, true));
        draft.BaseFacts().ShouldNotBeNull().Title.Value.ShouldBe("業務");
        await shelf.RemoveAsync(preview.CommandId, CancellationToken.None);
        (await shelf.FindAsync(preview.CommandId, Owner, CancellationToken.None)).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Draft_InAFormOfAnotherVersion_IsGone_AndAStoreThatDoesNotAnswerFailsNoPage(TestServer server)
    {
        using TestStore store = TestStore.On(server);
        await using ServiceProvider services = await ServicesAsync(store);
        DraftShelf shelf = Shelf(services);
        PaperPreview preview = Preview(10);
        await shelf.PutAsync(preview, Owner, CancellationToken.None);
        store.Query("UPDATE web_draft SET \"Body\" = '{\"edits\":7}'");
        (await shelf.FindAsync(preview.CommandId, Owner, CancellationToken.None)).ShouldBeNull();

        store.Query("DROP TABLE web_draft_paper");
        store.Query("DROP TABLE web_draft");
        await shelf.PutAsync(preview, Owner, CancellationToken.None);
        await shelf.RemoveAsync(preview.CommandId, CancellationToken.None);
    }

    private static PaperPreview Preview(int bytes) => new()
    {
        CommandId = Guid.NewGuid(),
        FileName = "案.txt",
        Content = new byte[bytes],
        Reading = new PaperReading(),
        Facts = new EngagementFacts(),
    };

    private static async Task<ServiceProvider> ServicesAsync(TestStore store)
    {
        ServiceCollection services = new();
        services.AddLogging();
        WebTables.Add(services, store.Address);
        ServiceProvider built = services.BuildServiceProvider();
        await built.GetRequiredService<WebTables>().InitialiseAsync(CancellationToken.None);
        return built;
    }

    private static DraftShelf Shelf(ServiceProvider services) =>
        new(services.GetRequiredService<IDbContextFactory<WebContext>>(), TimeProvider.System, NullLogger<DraftShelf>.Instance);
}
