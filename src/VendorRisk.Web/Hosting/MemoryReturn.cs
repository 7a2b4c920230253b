namespace VendorRisk.Web.Hosting;

/// <summary>
/// Gives memory back once pages have closed and it is quiet. Left alone, the collector keeps what it got: it only runs when something is allocated, so a
/// server that 300 people have just left would keep their memory over the night.
/// </summary>
internal sealed class MemoryReturn(CircuitTally circuits, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (circuits.TakeDue())
                {
                    GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }
}
