using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Tests.Upload;

public class ReadingQueueTests
{
    [Fact]
    public async Task TryRun_ManyAtOnce_RunsNoMoreThanAllowedAndAllOfThem()
    {
        using ReadingQueue queue = new(atOnce: 2, mostWaiting: 50, TimeSpan.FromMinutes(1));
        int running = 0;
        int most = 0;

        string?[] done = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => queue.TryRunAsync(
            () =>
            {
                int now = Interlocked.Increment(ref running);
                InterlockedMax(ref most, now);
                Thread.Sleep(15);
                Interlocked.Decrement(ref running);
                return $"{i}";
            },
            CancellationToken.None)));

        done.ShouldAllBe(d => d != null);
        most.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task TryRun_TooManyWaiting_TurnsTheNextAwayAtOnce()
    {
        using ReadingQueue queue = new(atOnce: 1, mostWaiting: 1, TimeSpan.FromMinutes(1));
        using ManualResetEventSlim end = new();
        Task<string?> first = queue.TryRunAsync(() => Held(end), CancellationToken.None);
        Task<string?> second = queue.TryRunAsync(() => "second", CancellationToken.None);

        (await queue.TryRunAsync(() => "third", CancellationToken.None)).ShouldBeNull();

        end.Set();
        (await first).ShouldBe("first");
        (await second).ShouldBe("second");
    }

    [Fact]
    public async Task TryRun_TurnDoesNotCome_IsTurnedAway()
    {
        using ReadingQueue queue = new(atOnce: 1, mostWaiting: 5, TimeSpan.FromMilliseconds(50));
        using ManualResetEventSlim end = new();
        Task<string?> first = queue.TryRunAsync(() => Held(end), CancellationToken.None);

        (await queue.TryRunAsync(() => "second", CancellationToken.None)).ShouldBeNull();

        end.Set();
        (await first).ShouldBe("first");
    }

    [Fact]
    public async Task TryRun_WorkFails_GivesItsPlaceBack()
    {
        using ReadingQueue queue = new(atOnce: 1, mostWaiting: 0, TimeSpan.FromSeconds(5));

        await Should.ThrowAsync<InvalidOperationException>(() => queue.TryRunAsync<string>(() => throw new InvalidOperationException("fault"), CancellationToken.None));

        (await queue.TryRunAsync(() => "next", CancellationToken.None)).ShouldBe("next");
    }

    private static string Held(ManualResetEventSlim end)
    {
        end.Wait();
        return "first";
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen = Volatile.Read(ref most);
        while (value > seen)
        {
            int was = Interlocked.CompareExchange(ref most, value, seen);
            if (was == seen)
            {
                return;
            }

            seen = was;
        }
    }
}
