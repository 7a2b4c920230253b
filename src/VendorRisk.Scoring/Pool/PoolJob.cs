namespace VendorRisk.Scoring.Pool;

/// <summary>Something to be done with many slices.</summary>
/// <param name="Here">The work in this process.</param>
/// <param name="Order">The same for other processes; null when it cannot travel and is done here.</param>
/// <param name="Most">How many slices a process works through at once at most; as many as it has processors to give when null.</param>
internal sealed record PoolJob(ISliceRun Here, SliceOrder? Order, int? Most = null)
{
    /// <summary>How many slices this process works through at once.</summary>
    public int AtOnce => Math.Max(1, Most ?? Environment.ProcessorCount - (Order?.Spare ?? 0));
}
