using Orleans.Concurrency;
using Orleans.Runtime;
using Orleans.Runtime.Placement;

namespace VendorRisk.Scoring.Pool.Grains;

/// <summary>Hands slices to the silo's own workers. It takes the next while others are under way.</summary>
[Reentrant]
internal sealed class JudgingDesk(OpenOrders orders) : Grain, IJudgingDesk
{
    public Task<int> OpenAsync(SliceOrder order)
    {
        DropHint();
        return Task.FromResult(orders.Open(order) ? Environment.ProcessorCount : 0);
    }

    public Task<SlicePart?> RunAsync(Guid order, Slice slice, CancellationToken cancellation)
    {
        DropHint();
        return GrainFactory.GetGrain<IJudgingWorker>(0).RunAsync(order, slice);
    }

    public Task<SlicePart?> CloseAsync(Guid order)
    {
        DropHint();
        return Task.FromResult(orders.Close(order));
    }

    /// <summary>The caller said where this grain belongs; grains that are called from here belong where they like.</summary>
    private static void DropHint() => RequestContext.Remove(IPlacementDirector.PlacementHintKey);
}
