using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace VendorRisk.Scoring.Pool;

/// <summary>The engine without silos: threads of this process.</summary>
internal sealed class LocalJudging : IJudgingPool
{
    public async IAsyncEnumerable<SlicePart> RunAsync(PoolJob job, IEnumerable<Slice> slices, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        Channel<SlicePart> parts = Channel.CreateUnbounded<SlicePart>();
        using CancellationTokenSource left = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task working = WorkAsync(job, slices, parts.Writer, left.Token);
        try
        {
            await foreach (SlicePart part in parts.Reader.ReadAllAsync(CancellationToken.None))
            {
                yield return part;
            }
        }
        finally
        {
            await left.CancelAsync();
            await working;
        }

        if (job.Here.Rest() is { } rest)
        {
            yield return rest;
        }
    }

    /// <summary>Never throws: what went wrong ends the reading of the parts.</summary>
    private static async Task WorkAsync(PoolJob job, IEnumerable<Slice> slices, ChannelWriter<SlicePart> parts, CancellationToken cancellation)
    {
        Exception? problem = null;
        try
        {
            await Parallel.ForEachAsync(
                slices,
                new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, job.AtOnce), CancellationToken = cancellation },
                async (slice, stop) => parts.TryWrite(await job.Here.RunAsync(slice, stop)));
        }
#pragma warning disable CA1031 // Handed on to whoever reads the parts.
        catch (Exception caught)
#pragma warning restore CA1031
        {
            problem = caught;
        }

        parts.TryComplete(problem);
    }
}
