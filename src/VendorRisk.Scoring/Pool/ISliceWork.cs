namespace VendorRisk.Scoring.Pool;

/// <summary>Gets one kind of order ready in a process.</summary>
internal interface ISliceWork
{
    /// <param name="order">The order.</param>
    /// <param name="inForce">What judges here; it is what the order is about.</param>
    /// <returns>Null when the order is of another kind.</returns>
    ISliceRun? Open(SliceOrder order, RulesInForce inForce);
}
