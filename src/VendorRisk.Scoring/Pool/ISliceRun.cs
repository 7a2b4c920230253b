namespace VendorRisk.Scoring.Pool;

/// <summary>An order in one process, ready to work through slices. Safe for several callers at once.</summary>
internal interface ISliceRun
{
    /// <param name="slice">The slice.</param>
    /// <param name="cancellation">Ends it between two engagements.</param>
    Task<SlicePart> RunAsync(Slice slice, CancellationToken cancellation);

    /// <summary>What it noted beside the slices, such as how long rules took; null when nothing. Asked once, after the last slice.</summary>
    SlicePart? Rest() => null;
}
