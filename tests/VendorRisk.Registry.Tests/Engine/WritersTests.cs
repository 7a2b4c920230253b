using Microsoft.Extensions.DependencyInjection;

namespace VendorRisk.Registry.Tests.Engine;

public class WritersTests
{
    [Fact]
    public async Task Change_OnAStaleVersion_IsAConflictThatNamesTheWinner()
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync();
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        await store.DoAsync(new CorrectVendor(id, 1, TemporaryRegister.By("佐藤"), null, "JP", "先"));
        VendorChangeResult late = await store.Register.ExecuteAsync(new CorrectVendor(id, 1, TemporaryRegister.By("鈴木"), null, "JP", "後"));
        late.ShouldBe(new VendorChangeResult.Conflict(2, "佐藤", store.Clock.Now));
        (await store.Register.FindAsync(id))!.Note.ShouldBe("先");
    }

    [Fact]
    public async Task Changes_ByManyAtOnce_AreEachSavedOrInConflict_AndNoneIsLost()
    {
        const int writers = 2;
        const int rounds = 40;
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync();
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

    [Fact]
    public async Task Changes_ThroughTwoEnginesOnOneFile_AreHeldApartByTheStore()
    {
        await using TemporaryRegister one = await TemporaryRegister.CreateAsync();
        await using TemporaryRegister two = await TemporaryRegister.CreateAsync(one.File);
        VendorId id = await one.AddAsync("株式会社みどり印刷");
        VendorChangeResult[] results = await Task.WhenAll(
            Task.Run(() => one.Register.ExecuteAsync(new CorrectVendor(id, 1, TemporaryRegister.By("佐藤"), null, "JP", "一"))),
            Task.Run(() => two.Register.ExecuteAsync(new CorrectVendor(id, 1, TemporaryRegister.By("鈴木"), null, "JP", "二"))));
        results.OfType<VendorChangeResult.Saved>().ShouldHaveSingleItem().Version.ShouldBe(2);
        results.OfType<VendorChangeResult.Conflict>().ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Fact]
    public async Task Command_SentTwice_IsCarriedOutOnce()
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync();
        RegisterVendor command = new(VendorId.New(), TemporaryRegister.By(), "株式会社みどり印刷");
        VendorChangeResult[] results = await Task.WhenAll(store.Register.ExecuteAsync(command), store.Register.ExecuteAsync(command));
        results[0].ShouldBe(new VendorChangeResult.Saved(command.VendorId, 1));
        results[1].ShouldBe(results[0]);
        (await store.Register.HistoryAsync(command.VendorId)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task CommandId_UsedForSomethingElse_IsRejected()
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync();
        ChangeOrigin origin = TemporaryRegister.By();
        VendorId id = (await store.DoAsync(new RegisterVendor(VendorId.New(), origin, "株式会社みどり印刷"))).Id;
        (await store.ProblemsOfAsync(new CorrectVendor(id, 1, origin, null, "JP", "別の内容"))).ShouldBe(["commandId.used"]);
    }

    [Fact]
    public async Task Observer_ThatThrows_DoesNotUndoTheChange()
    {
        Recording heard = new();
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync(more: s => s.AddSingleton<IRegistryObserver, Failing>().AddSingleton<IRegistryObserver>(heard));
        VendorId id = await store.AddAsync("株式会社みどり印刷");
        VendorCertification isms = TemporaryRegister.Isms();
        await store.DoAsync(new RecordCertification(id, 1, TemporaryRegister.By(), isms));
        heard.Heard.ShouldBe([new VendorRegistered(id, 1), new CertificationRecorded(id, 2, isms.Id)]);
    }

    private sealed class Failing : IRegistryObserver
    {
        public Task ChangedAsync(RegistryEvent news, CancellationToken cancellation) => throw new InvalidOperationException("broken");
    }

    private sealed class Recording : IRegistryObserver
    {
        public List<RegistryEvent> Heard { get; } = [];

        public Task ChangedAsync(RegistryEvent news, CancellationToken cancellation)
        {
            Heard.Add(news);
            return Task.CompletedTask;
        }
    }
}
