using System.Diagnostics;
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

    public IAsyncEnumerable<SlicePart> RunAsync(PoolJob job, IEnumerable<Slice> slices, CancellationToken cancellation = default) => job.Order is { } order
        ? PartStream.OfAsync((parts, stopping) => WorkAsync(job, order, slices, parts, stopping), cancellation)
        : local.RunAsync(job, slices, cancellation);

    private async Task WorkAsync(PoolJob job, SliceOrder order, IEnumerable<Slice> slices, ChannelWriter<SlicePart> parts, CancellationToken cancellation)
    {
        using SliceQueue queue = new(slices.GetEnumerator());
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
                    lanes[silo] = (lane, lane.RunAsync(job.Most, failed.Token));
                }

                foreach ((SiloAddress _, (SiloLane gone, Task _)) in lanes.Where(l => !active.Contains(l.Key)))
                {
                    gone.Lose();
                }

                if (lanes.Values.All(l => l.Work.IsCompletedSuccessfully) && await HereAsync(job, queue, parts, failed.Token))
                {
                    continue;
                }

                Task next = await Task.WhenAny([queue.Done, Task.Delay(Look, failed.Token), .. lanes.Values.Select(l => l.Work).Where(w => !w.IsCompletedSuccessfully)]);
                await next;
            }

            await Task.WhenAll(lanes.Values.Select(l => l.Work));
            parts.Write(job.Here.Rest());
        }
        catch
        {
            await failed.CancelAsync();
            await Task.WhenAll(lanes.Values.Select(l => l.Work)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    /// <summary>Does slices in this process, until it is time to look for silos again.</summary>
    /// <returns>Whether there was one.</returns>
    private static async Task<bool> HereAsync(PoolJob job, SliceQueue queue, ChannelWriter<SlicePart> parts, CancellationToken cancellation)
    {
        long began = Stopwatch.GetTimestamp();
        bool[] any = await Task.WhenAll(Enumerable.Range(0, job.AtOnce).Select(_ => Task.Run(
            async () =>
            {
                bool some = false;
                while (Stopwatch.GetElapsedTime(began) < Look && queue.Take() is { } slice)
                {
                    parts.Write(await job.Here.RunAsync(slice, cancellation));
                    queue.Finish();
                    some = true;
                }

                return some;
            },
            cancellation)));
        return any.Contains(true);
    }

    private async Task<HashSet<SiloAddress>> ActiveAsync(CancellationToken cancellation) =>
        [.. (await GrainCall.RunAsync(() => grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true), cancellation)).Keys];
}
