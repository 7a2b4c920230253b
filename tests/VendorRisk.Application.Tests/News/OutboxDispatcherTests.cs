using Microsoft.Extensions.Logging.Abstractions;
using VendorRisk.Application.Jobs;
using VendorRisk.Application.News;
using VendorRisk.Engagements;

namespace VendorRisk.Application.Tests.News;

public class OutboxDispatcherTests
{
    [Fact]
    public async Task News_ReachesEverySubscriber_InOrder_AndOnce()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        await office.EngagementAsync();
        await office.VendorAsync();
        Recorder one = new("one");
        Recorder two = new("two");
        OutboxDispatcher dispatcher = Dispatcher(office, new Clock(), one, two);

        await DrainAsync(dispatcher);
        await DrainAsync(dispatcher);

        one.Taken.Where(t => t.Outbox == EngagementNews.Outbox).Select(t => t.Kind).ShouldBe([nameof(EngagementChange.Created)]);
        one.Taken.Count(t => t.Outbox == "registry").ShouldBe(1);
        two.Taken.ShouldBe(one.Taken);
    }

    [Fact]
    public async Task News_ThatFails_HoldsBackItsOwnEntityAlone_AndIsTriedAgainInOrder()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        SavedVendor first = await office.VendorAsync("株式会社あおぞら");
        (await office.Get<CorrectVendor>().RunAsync(TemporaryOffice.Actor, new VendorCorrection(Guid.NewGuid(), "調べた", first.Id, first.Version, null, "JP", "備考"))).ShouldBeSaved();
        SavedVendor other = await office.VendorAsync("株式会社みどり");
        Clock clock = new();
        Recorder subscriber = new("one") { FailsOn = first.Id.ToString() };
        OutboxDispatcher dispatcher = Dispatcher(office, clock, subscriber);

        await DrainAsync(dispatcher);
        subscriber.Taken.Select(t => t.Entity).ShouldBe([other.Id.ToString()]);
        OutboxLag lag = await LagAsync(office, subscriber.Name);
        (lag.Waiting, lag.Failing).ShouldBe((2, 1));
        lag.Error.ShouldNotBeNull().ShouldContain("down");

        subscriber.FailsOn = null;
        await DrainAsync(dispatcher);
        subscriber.Taken.Count.ShouldBe(1, "it is not tried again before its pause is over");
        clock.Now += TimeSpan.FromSeconds(3);
        await DrainAsync(dispatcher);

        subscriber.Taken.Skip(1).Select(t => (t.Entity, t.Kind)).ShouldBe([(first.Id.ToString(), "RegisterVendor"), (first.Id.ToString(), "CorrectVendor")]);
        (await LagAsync(office, subscriber.Name)).Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task News_OfAnInterruptedDelivery_ComesAgain()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        await office.VendorAsync();
        using CancellationTokenSource killed = new();
        Recorder subscriber = new("one") { Taking = killed.Cancel };
        await Should.ThrowAsync<OperationCanceledException>(() => Dispatcher(office, new Clock(), subscriber).DeliverAsync(killed.Token));

        Recorder again = new("one");
        await DrainAsync(Dispatcher(office, new Clock(), again));

        again.Taken.ShouldBe(subscriber.Taken);
    }

    [Fact]
    public async Task News_TakenByAll_IsSweptAfterAWhile_AndNothingElse()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        await office.VendorAsync();
        IOutbox registry = Registry(office);
        (await registry.SweepAsync(["one"], DateTimeOffset.MaxValue, CancellationToken.None)).ShouldBe(0);
        await DrainAsync(Dispatcher(office, new Clock(), new Recorder("one")));

        (await registry.SweepAsync(["one", "two"], DateTimeOffset.MaxValue, CancellationToken.None)).ShouldBe(0);
        (await registry.SweepAsync(["one"], DateTimeOffset.UnixEpoch, CancellationToken.None)).ShouldBe(0);
        (await registry.SweepAsync(["one"], DateTimeOffset.MaxValue, CancellationToken.None)).ShouldBe(1);
    }

    [Fact]
    public async Task News_OfModulesItDoesNotTake_IsNotHandedToASubscriber_AndNotKeptForIt()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        await office.EngagementAsync();
        await office.VendorAsync();
        Recorder subscriber = new("one") { Only = "registry" };

        await DrainAsync(Dispatcher(office, new Clock(), subscriber));

        subscriber.Taken.Select(t => t.Outbox).Distinct().ShouldBe(["registry"]);
        SweepNews sweep = new(office.Get<IEnumerable<IOutbox>>(), [subscriber], new Clock { Now = TimeProvider.System.GetUtcNow().AddDays(31) });
        (await sweep.RunAsync(CancellationToken.None)).ShouldContain($" {subscriber.Taken.Count} 件");
        (await office.Get<Freshness>().NewsAsync()).Where(n => n.Subscriber == "absorb-merged").Select(n => n.Outbox).ShouldBe(["registry"]);
    }

    private static OutboxDispatcher Dispatcher(TemporaryOffice office, Clock clock, params IOutboxSubscriber[] subscribers) =>
        new(office.Get<IEnumerable<IOutbox>>(), subscribers, clock, NullLogger<OutboxDispatcher>.Instance);

    private static IOutbox Registry(TemporaryOffice office) => office.Get<IEnumerable<IOutbox>>().Single(o => o.Name == "registry");

    private static Task<OutboxLag> LagAsync(TemporaryOffice office, string subscriber) => Registry(office).LagAsync(subscriber, CancellationToken.None);

    private static async Task DrainAsync(OutboxDispatcher dispatcher)
    {
        while (await dispatcher.DeliverAsync(CancellationToken.None))
        {
        }
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class Recorder(string name) : IOutboxSubscriber
    {
        public string Name => name;

        public string? FailsOn { get; set; }

        public Action? Taking { get; init; }

        public string? Only { get; init; }

        public bool Takes(string outbox) => Only is null || outbox == Only;

        public List<(string Outbox, string Entity, string Kind)> Taken { get; } = [];

        public Task TakeAsync(string outbox, OutboxRow row, CancellationToken cancellation)
        {
            if (row.Entity == FailsOn)
            {
                throw new InvalidOperationException("down");
            }

            Taken.Add((outbox, row.Entity, row.Kind));
            Taking?.Invoke();
            cancellation.ThrowIfCancellationRequested();
            return Task.CompletedTask;
        }
    }
}
