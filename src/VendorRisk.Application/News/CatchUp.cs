using VendorRisk.Scoring;

namespace VendorRisk.Application.News;

/// <summary>Does at once what the workers do beside the pages: for commands, which have no workers.</summary>
internal sealed class CatchUp(OutboxDispatcher dispatcher, IJudging judging, JapanClock clock) : ICatchUp
{
    public async Task RunAsync(IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        while (await dispatcher.DeliverAsync(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
        }

        await judging.ReconcileAsync(clock.Today, cancellation);
        await judging.JudgeAsync(clock.Today, progress: progress, stopping: cancellation);
        cancellation.ThrowIfCancellationRequested();
    }
}
