namespace VendorRisk.Scoring.Pool;

/// <summary>The engine without silos: threads of this process.</summary>
internal sealed class LocalJudging : IJudgingPool
{
    public IAsyncEnumerable<SlicePart> RunAsync(PoolJob job, IEnumerable<Slice> slices, CancellationToken cancellation = default) => PartStream.OfAsync(
        async (parts, stopping) =>
        {
            await Parallel.ForEachAsync(
                slices,
                new ParallelOptions { MaxDegreeOfParallelism = job.AtOnce, CancellationToken = stopping },
                async (slice, stop) => parts.Write(await job.Here.RunAsync(slice, stop)));
            parts.Write(job.Here.Rest());
        },
        cancellation);
}
