namespace VendorRisk.Scoring.Pool;

/// <summary>Something to be done with many slices.</summary>
/// <param name="Here">The work in this process.</param>
/// <param name="Order">The same for other processes; null when it cannot travel and is done here.</param>
/// <param name="AtOnce">How many slices a process works through at once.</param>
internal sealed record PoolJob(ISliceRun Here, SliceOrder? Order, int AtOnce);
