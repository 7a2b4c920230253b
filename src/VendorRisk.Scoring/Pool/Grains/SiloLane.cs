using System.Threading.Channels;
using Orleans.Runtime;
using Orleans.Runtime.Placement;
using VendorRisk.Linked.Grains;

namespace VendorRisk.Scoring.Pool.Grains;

/// <summary>Feeds one silo, until every slice is done or the silo is lost.</summary>
internal sealed class SiloLane(IGrainFactory grains, SiloAddress silo, SliceOrder order, SliceQueue queue, ChannelWriter<SlicePart> parts)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly TaskCompletionSource _lost = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private int _numbers;

    private bool IsLost => _lost.Task.IsCompleted;

    /// <summary>Gives the silo up: what it was asked is not waited for.</summary>
    public void Lose() => _lost.TrySetResult();

    /// <param name="most">How many slices at once at most; as many as the silo offers when null.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task RunAsync(int? most, CancellationToken cancellation)
    {
        int offered = await CallAsync(desk => desk.OpenAsync(order), cancellation);
        try
        {
            await Task.WhenAll(Enumerable.Range(0, Math.Min(most ?? offered, offered)).Select(_ => FeedAsync(cancellation)));
        }
        finally
        {
            if (!IsLost && await CallAsync(desk => desk.CloseAsync(order.Id), CancellationToken.None) is { } rest)
            {
                parts.TryWrite(rest);
            }
        }
    }

    private async Task FeedAsync(CancellationToken cancellation)
    {
        int? had = null;
        while (!IsLost && !queue.Done.IsCompleted)
        {
            cancellation.ThrowIfCancellationRequested();
            if (queue.Take() is not { } slice)
            {
                // Others may still lose theirs.
                await Task.WhenAny(queue.Done, Task.Delay(Pause, cancellation));
                continue;
            }

            int number = Interlocked.Increment(ref _numbers);
            if (await TryAsync(number, slice, had, cancellation) is { } part)
            {
                parts.TryWrite(part);
                queue.Finish();
                had = number;
            }
            else
            {
                queue.GiveBack(slice);
            }
        }
    }

    /// <returns>Null when the silo is lost, or judges by other rules by now.</returns>
    private async Task<SlicePart?> TryAsync(int number, Slice slice, int? had, CancellationToken cancellation)
    {
        while (await CallAsync(desk => desk.RunAsync(order.Id, number, slice, had, cancellation), cancellation) is { } answer)
        {
            if (answer is not SliceUnderWay)
            {
                return answer;
            }
        }

        if (!IsLost && await CallAsync(desk => desk.OpenAsync(order), cancellation) == 0)
        {
            Lose();
        }

        return null;
    }

    /// <returns>Null or zero when the silo is lost.</returns>
    private async Task<T?> CallAsync<T>(Func<IJudgingDesk, Task<T>> call, CancellationToken cancellation)
    {
        try
        {
            Task<T> answer = GrainCall.RunAsync(() => AskAsync(call), cancellation);
            return await Task.WhenAny(answer, _lost.Task) == answer ? await answer : default;
        }
        catch (Exception problem) when (GrainCall.IsLost(problem))
        {
            Lose();
            return default;
        }
    }

    private Task<T> AskAsync<T>(Func<IJudgingDesk, Task<T>> call)
    {
        // Says where the desk belongs, should it not be there yet.
        RequestContext.Set(IPlacementDirector.PlacementHintKey, silo);
        return call(grains.GetGrain<IJudgingDesk>(silo.ToParsableString()));
    }
}
