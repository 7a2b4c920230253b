using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Orleans.Runtime;
using VendorRisk.Linked.Grains;

namespace VendorRisk.Scoring.Pool.Grains;

/// <summary>
/// The engine with silos: every silo that judges by the same rules gets slices as fast as it works through them. Those of a silo that is lost go to the others, a
/// silo that joins takes part; where none can, this process does the work.
/// </summary>
internal sealed class GrainJudging(IGrainFactory grains, LocalJudging local) : IJudgingPool
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    public async IAsyncEnumerable<SlicePart> RunAsync(PoolJob job, IEnumerable<Slice> slices, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (job.Order is not { } order)
        {
            await foreach (SlicePart part in local.RunAsync(job, slices, cancellation))
            {
                yield return part;
            }

            yield break;
        }

        Channel<SlicePart> parts = Channel.CreateUnbounded<SlicePart>();
        using SliceQueue queue = new(slices.GetEnumerator());
        using CancellationTokenSource left = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task working = WorkAsync(job, order, queue, parts.Writer, left.Token);
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
    }

    /// <summary>Never throws: what went wrong ends the reading of the parts.</summary>
    private async Task WorkAsync(PoolJob job, SliceOrder order, SliceQueue queue, ChannelWriter<SlicePart> parts, CancellationToken cancellation)
    {
        Exception? problem = null;
        using CancellationTokenSource failed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Dictionary<SiloAddress, (SiloLane Lane, Task Work)> lanes = [];
        try
        {
            while (!queue.Done.IsCompleted)
            {
                HashSet<SiloAddress> active = await ActiveAsync(failed.Token);
                foreach (SiloAddress silo in active.Where(s => !lanes.ContainsKey(s)))
                {
                    SiloLane lane = new(grains, silo, order, queue, parts);
                    lanes[silo] = (lane, lane.RunAsync(job.AtOnce, failed.Token));
                }

                foreach ((SiloAddress _, (SiloLane gone, Task _)) in lanes.Where(l => !active.Contains(l.Key)))
                {
                    gone.Lose();
                }

                if (lanes.Values.All(l => l.Work.IsCompletedSuccessfully) && queue.Take() is { } slice)
                {
                    parts.TryWrite(await job.Here.RunAsync(slice, failed.Token));
                    queue.Finish();
                    continue;
                }

                Task next = await Task.WhenAny([queue.Done, Task.Delay(Look, failed.Token), .. lanes.Values.Select(l => l.Work).Where(w => !w.IsCompletedSuccessfully)]);
                await next;
            }

            await Task.WhenAll(lanes.Values.Select(l => l.Work));
            Write(parts, job.Here.Rest());
        }
#pragma warning disable CA1031 // Handed on to whoever reads the parts.
        catch (Exception caught)
#pragma warning restore CA1031
        {
            problem = caught;
            await failed.CancelAsync();
            await Task.WhenAll(lanes.Values.Select(l => l.Work)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        parts.TryComplete(problem);
    }

    private static void Write(ChannelWriter<SlicePart> parts, SlicePart? part)
    {
        if (part is not null)
        {
            parts.TryWrite(part);
        }
    }

    private async Task<HashSet<SiloAddress>> ActiveAsync(CancellationToken cancellation) =>
        [.. (await GrainCall.RunAsync(() => grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true), cancellation)).Keys];
}
