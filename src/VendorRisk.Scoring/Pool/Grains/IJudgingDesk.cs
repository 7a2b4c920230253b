namespace VendorRisk.Scoring.Pool.Grains;

/// <summary>Where a silo takes slices. Its key is the silo's address, so that every silo has one.</summary>
internal interface IJudgingDesk : IGrainWithStringKey
{
    /// <summary>Gets an order ready on this silo.</summary>
    /// <returns>How many slices the silo works through at once, which leaves free what the order spares; none when it judges by other rules than the order's.</returns>
    Task<int> OpenAsync(SliceOrder order);

    /// <summary>
    /// Has a slice worked through, and answers within seconds whether it is done or not: an answer can get lost with the silo it came through, and a caller that
    /// hears nothing asks again. Asking again for the same number begins nothing anew.
    /// </summary>
    /// <param name="order">The order's id.</param>
    /// <param name="number">The slice's number among those this silo was given, by which it is known when asked for again.</param>
    /// <param name="slice">The slice.</param>
    /// <param name="had">The number of the slice whose part has arrived, which need not be kept any longer; null for none.</param>
    /// <param name="cancellation">Ends the caller's waiting; the slice ends when the order is let go of.</param>
    /// <returns>
    /// <see cref="SliceUnderWay"/> until it is done. Null when the order is not open here: the silo was started again, or forgot an order that nobody came back to.
    /// </returns>
    [ResponseTimeout("00:00:15")]
    Task<SlicePart?> RunAsync(Guid order, int number, Slice slice, int? had, CancellationToken cancellation);

    /// <summary>Lets go of an order; its slices that are under way end between two engagements.</summary>
    /// <returns>What was noted beside the slices; null when nothing.</returns>
    Task<SlicePart?> CloseAsync(Guid order);
}
