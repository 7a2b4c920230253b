using System.Threading.Channels;
using Orleans.Runtime;
using Orleans.Runtime.Messaging;
using Orleans.Runtime.Placement;

namespace VendorRisk.Scoring.Pool.Grains;

/// <summary>Feeds one silo, until every slice is done or the silo is lost.</summary>
internal sealed class SiloLane(IGrainFactory grains, SiloAddress silo, SliceOrder order, SliceQueue queue, ChannelWriter<SlicePart> parts)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private volatile bool _lost;

    public async Task RunAsync(int atOnce, CancellationToken cancellation)
    {
        int most = Math.Min(atOnce, await CallAsync(desk => desk.OpenAsync(order)));
        try
        {
            await Task.WhenAll(Enumerable.Range(0, most).Select(_ => FeedAsync(cancellation)));
        }
        finally
        {
            if (!_lost && await CallAsync(desk => desk.CloseAsync(order.Id)) is { } rest)
            {
                parts.TryWrite(rest);
            }
        }
    }

    private async Task FeedAsync(CancellationToken cancellation)
    {
        while (!_lost && !queue.Done.IsCompleted)
        {
            cancellation.ThrowIfCancellationRequested();
            if (queue.Take() is not { } slice)
            {
                // Others may still lose theirs.
                await Task.WhenAny(queue.Done, Task.Delay(Pause, cancellation));
                continue;
            }

            if (await TryAsync(slice, cancellation) is { } part)
            {
                parts.TryWrite(part);
                queue.Finish();
            }
            else
            {
                queue.GiveBack(slice);
            }
        }
    }

    /// <returns>Null when the silo is lost, or judges by other rules by now.</returns>
    private async Task<SlicePart?> TryAsync(Slice slice, CancellationToken cancellation)
    {
        if (await CallAsync(desk => desk.RunAsync(order.Id, slice, cancellation)) is { } part)
        {
            return part;
        }

        if (!_lost && await CallAsync(desk => desk.OpenAsync(order)) == 0)
        {
            _lost = true;
        }

        return null;
    }

    /// <returns>Null or zero when the silo is lost.</returns>
    private async Task<T?> CallAsync<T>(Func<IJudgingDesk, Task<T>> call)
    {
        try
        {
            // Says where the desk belongs, should it not be there yet.
            RequestContext.Set(IPlacementDirector.PlacementHintKey, silo);
            return await call(grains.GetGrain<IJudgingDesk>(silo.ToParsableString()));
        }
        catch (Exception lost) when (lost is SiloUnavailableException or OrleansMessageRejectionException or ConnectionFailedException or TimeoutException)
        {
            _lost = true;
            return default;
        }
    }
}
