using Orleans.Concurrency;
using Orleans.Runtime;
using Orleans.Runtime.Placement;

namespace VendorRisk.Scoring.Pool.Grains;

/// <summary>Hands slices to the silo's own workers. It takes the next while others are under way.</summary>
[Reentrant]
internal sealed class JudgingDesk(OpenOrders orders, ILocalSiloDetails silo) : Grain, IJudgingDesk
{
    /// <summary>How long a caller waits for one answer; well below the time after which a call counts as lost.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(5);

    public Task<int> OpenAsync(SliceOrder order)
    {
        DropHint();
        return Task.FromResult(IsHere && orders.Open(order) ? Math.Max(1, Environment.ProcessorCount - order.Spare) : 0);
    }

    public async Task<SlicePart?> RunAsync(Guid order, int number, Slice slice, int? had, CancellationToken cancellation)
    {
        DropHint();
        if (!IsHere || orders.Find(order) is not { } open)
        {
            return null;
        }

        if (had is { } arrived)
        {
            open.Work.Remove(arrived);
        }

        if (!open.Work.TryGetValue(number, out Task<SlicePart?>? work))
        {
            work = GrainFactory.GetGrain<IJudgingWorker>(0).RunAsync(order, slice);
            open.Work.Add(number, work);
        }

        return await Task.WhenAny(work, Task.Delay(Wait, cancellation)) == work ? await work : new SliceUnderWay();
    }

    public Task<SlicePart?> CloseAsync(Guid order)
    {
        DropHint();
        return Task.FromResult(IsHere ? orders.Close(order) : null);
    }

    /// <summary>A desk whose silo is gone comes up on another, which has a desk of its own.</summary>
    private bool IsHere => this.GetPrimaryKeyString() == silo.SiloAddress.ToParsableString();

    /// <summary>The caller said where this grain belongs; grains that are called from here belong where they like.</summary>
    private static void DropHint() => RequestContext.Remove(IPlacementDirector.PlacementHintKey);
}
