namespace VendorRisk.Scoring.Pool.Grains;

/// <summary>Where a silo takes slices. Its key is the silo's address, so that every silo has one.</summary>
internal interface IJudgingDesk : IGrainWithStringKey
{
    /// <summary>Gets an order ready on this silo.</summary>
    /// <returns>How many slices the silo works through at once; none when it judges by other rules than the order's.</returns>
    Task<int> OpenAsync(SliceOrder order);

    /// <param name="order">The order's id.</param>
    /// <param name="slice">The slice.</param>
    /// <param name="cancellation">Ends the caller's waiting; the slice ends when the order is let go of.</param>
    /// <returns>Null when the order is not open here: the silo was started again, or forgot an order that nobody came back to.</returns>
    [ResponseTimeout("00:10:00")]
    Task<SlicePart?> RunAsync(Guid order, Slice slice, CancellationToken cancellation);

    /// <summary>Lets go of an order; its slices that are under way end between two engagements.</summary>
    /// <returns>What was noted beside the slices; null when nothing.</returns>
    Task<SlicePart?> CloseAsync(Guid order);
}
