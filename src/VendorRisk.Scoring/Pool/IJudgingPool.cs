namespace VendorRisk.Scoring.Pool;

/// <summary>
/// Works through slices of the portfolio with what there is: the threads of this process, or those of every silo of the cluster. Each slice comes to one part,
/// whatever is lost on the way.
/// </summary>
internal interface IJudgingPool
{
    /// <summary>Does the job with every slice. Parts come in the order in which they are ready; what is noted beside the slices comes last.</summary>
    /// <param name="job">What is to be done.</param>
    /// <param name="slices">The slices, taken in order as there is room.</param>
    /// <param name="cancellation">Ends the run; slices under way end between two engagements.</param>
    IAsyncEnumerable<SlicePart> RunAsync(PoolJob job, IEnumerable<Slice> slices, CancellationToken cancellation = default);
}
