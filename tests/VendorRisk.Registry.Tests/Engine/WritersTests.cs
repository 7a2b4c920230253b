using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Registry.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Engine;

public class WritersTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Change_OnAStaleVersion_IsAConflictThatNamesTheWinner(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        await store.DoAsync(new CorrectVendor(id, 1, TemporaryRegister.By("佐藤"), null, "JP", "先"));
        VendorChangeResult late = await store.Register.ExecuteAsync(new CorrectVendor(id, 1, TemporaryRegister.By("鈴木"), null, "JP", "後"));
        late.ShouldBe(new VendorChangeResult.Conflict(2, "佐藤", store.Clock.Now));
        (await store.Register.FindAsync(id))!.Note.ShouldBe("先");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Changes_ByManyAtOnce_AreEachSavedOrInConflict_AndNoneIsLost(TestServer server)
    {
        const int writers = 2;
        const int rounds = 40;
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        VendorChangeResult[][] results = await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            List<VendorChangeResult> mine = [];
            for (int round = 0; round < rounds; round++)
            {
                long version = (await store.Register.FindAsync(id))!.Version;
                await Task.Yield();
                VendorChangeResult result = await store.Register.ExecuteAsync(
                    new CorrectVendor(id, version, TemporaryRegister.By($"係員{writer}"), null, "JP", $"{writer}-{round}"));
                (result is VendorChangeResult.Saved saved ? saved.Version : version + 1).ShouldBe(version + 1, "a saved change follows the version it was based on");
                mine.Add(result);
            }

            return mine.ToArray();
        })));
        VendorChangeResult[] all = [.. results.SelectMany(r => r)];
        long[] won = [.. all.OfType<VendorChangeResult.Saved>().Select(s => s.Version).Order()];
        VendorChangeResult.Conflict[] lost = [.. all.OfType<VendorChangeResult.Conflict>()];
        (won.Length + lost.Length).ShouldBe(writers * rounds);
        won.ShouldBe(Enumerable.Range(2, won.Length).Select(v => (long)v));
        lost.ShouldAllBe(c => c.ChangedBy.StartsWith("係員", StringComparison.Ordinal) && c.Version > 1);
        (await store.Register.HistoryAsync(id)).Length.ShouldBe(won.Length + 1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Changes_ThroughTwoEnginesOnOneFile_AreHeldApartByTheStore(TestServer server)
    {
        await using TemporaryRegister one = await TemporaryRegister.CreateAsync(server);
        await using TemporaryRegister two = await TemporaryRegister.CreateAsync(one.File);
        VendorId id = await one.AddAsync("株式会社みどり印刷");
        VendorChangeResult[] results = await Task.WhenAll(
            Task.Run(() => one.Register.ExecuteAsync(new CorrectVendor(id, 1, TemporaryRegister.By("佐藤"), null, "JP", "一"))),
            Task.Run(() => two.Register.ExecuteAsync(new CorrectVendor(id, 1, TemporaryRegister.By("鈴木"), null, "JP", "二"))));
        results.OfType<VendorChangeResult.Saved>().ShouldHaveSingleItem().Version.ShouldBe(2);
        results.OfType<VendorChangeResult.Conflict>().ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Command_SentTwice_IsCarriedOutOnce(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        RegisterVendor command = new(VendorId.New(), TemporaryRegister.By(), "株式会社みどり印刷");
        VendorChangeResult[] results = await Task.WhenAll(store.Register.ExecuteAsync(command), store.Register.ExecuteAsync(command));
        results[0].ShouldBe(new VendorChangeResult.Saved(command.VendorId, 1));
        results[1].ShouldBe(results[0]);
        (await store.Register.HistoryAsync(command.VendorId)).Length.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task CommandId_UsedForSomethingElse_IsRejected(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        ChangeOrigin origin = TemporaryRegister.By();
        VendorId id = (await store.DoAsync(new RegisterVendor(VendorId.New(), origin, "株式会社みどり印刷"))).Id;
        (await store.ProblemsOfAsync(new CorrectVendor(id, 1, origin, null, "JP", "別の内容"))).ShouldBe(["commandId.used"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Change_AndItsNews_AreWrittenTogether(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        await store.DoAsync(new RecordCertification(id, 1, TemporaryRegister.By(), TemporaryRegister.Isms()));
        await store.ProblemsOfAsync(new CorrectVendor(id, 2, TemporaryRegister.By(), "123", "JP", null));
        await store.DoAsync(new RenameVendor(id, 2, TemporaryRegister.By(), "株式会社みどりグラフィック"));

        VendorNews[] news = [.. (await store.Outbox.NextAsync("test", 10, CancellationToken.None)).Select(VendorNews.Of)];

        news.Select(n => (n.VendorId, n.Version, n.Command)).ShouldBe([(id, 1, nameof(RegisterVendor)), (id, 2, nameof(RecordCertification)), (id, 3, nameof(RenameVendor))]);
        news[1].Schemes.ShouldBe(["ISMS"]);
        news[2].Names.ShouldBe([VendorNameKey.Of("株式会社みどりグラフィック"), VendorNameKey.Of("(株)みどり印刷")], ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task News_ReadWhileManyWrite_IsReadWhole(TestServer server)
    {
        const int writers = 4;
        const int rounds = 25;
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        Task writing = Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            for (int round = 0; round < rounds; round++)
            {
                await store.AddAsync($"株式会社みどり{writer}の{round}");
            }
        })));

        await using RegistryContext db = await store.Services.GetRequiredService<IDbContextFactory<RegistryContext>>().CreateDbContextAsync();
        long upTo = 0;
        int read = 0;
        for (bool last = false; !last;)
        {
            last = writing.IsCompleted;
            foreach (long sequence in await db.Outbox.Where(r => r.Sequence > upTo).OrderBy(r => r.Sequence).Select(r => r.Sequence).ToListAsync())
            {
                upTo = sequence;
                read++;
            }
        }

        await writing;
        read.ShouldBe(writers * rounds, "a number that was drawn first and committed last is never read");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Store_Itself_RefusesASecondVendorOfOneNameWithoutNumbers(TestServer server)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(server);
        await store.AddAsync("株式会社みどり印刷");
        string copy =
            """
            INSERT INTO registry_vendor ("Id", "Version", "LegalName", "NameKey", "CorporateNumber", "Sample", "State")
            SELECT 'x' || "Id", 1, "LegalName", "NameKey", {0}, "Sample", "State" FROM registry_vendor
            """;

        DbException refused = Should.Throw<DbException>(() => store.File.Query(string.Format(null, copy, "NULL")));
        DuplicateVendorException.IsMeant(new DbUpdateException("refused", refused)).ShouldBeTrue();
        store.File.Query(string.Format(null, copy, "'1000000000000'"));
    }
}
