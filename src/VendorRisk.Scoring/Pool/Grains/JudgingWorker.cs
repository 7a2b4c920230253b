using Orleans.Concurrency;

namespace VendorRisk.Scoring.Pool.Grains;

/// <summary>One of as many workers as the silo has processors. The work itself runs beside the silo's own scheduler, which other grains need.</summary>
[StatelessWorker]
internal sealed class JudgingWorker(OpenOrders orders) : Grain, IJudgingWorker
{
    public async Task<SlicePart?> RunAsync(Guid order, Slice slice) =>
        orders.Find(order) is { } open ? await Task.Run(() => open.Run.RunAsync(slice, open.Left), open.Left) : null;
}
