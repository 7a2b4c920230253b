namespace VendorRisk.Scoring.Pool;

/// <summary>Gets one kind of order ready in a process.</summary>
internal interface ISliceWork
{
    /// <returns>Null when the order is of another kind.</returns>
    ISliceRun? Open(SliceOrder order);
}
