using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace VendorRisk.Application.News;

/// <summary>
/// Delivers news for as long as the host runs and has the duty: at once when some was written, and every few seconds what waits to be tried again.
/// </summary>
internal sealed partial class NewsWorker(
    OutboxDispatcher dispatcher, OutboxSignal written, IDuty duty, TimeProvider clock, IHostApplicationLifetime host, ILogger<NewsWorker> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await host.StartedAsync(stoppingToken))
        {
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            Task next = written.Next;
            if (!await TryAsync(DeliverAsync, stoppingToken))
            {
                await Task.WhenAny(next, Task.Delay(duty.Pause(Pause), clock, stoppingToken));
            }
        }
    }

    private async Task<bool> DeliverAsync(CancellationToken cancellation) => await duty.IsOursAsync(cancellation) && await dispatcher.DeliverAsync(cancellation);

    private async Task<bool> TryAsync(Func<CancellationToken, Task<bool>> work, CancellationToken cancellation)
    {
        try
        {
            // A stop comes between two pieces of news, never into a transaction.
            return await work(CancellationToken.None);
        }
#pragma warning disable CA1031 // Pages must stay up whatever the store answers; the next turn tries again.
        catch (Exception problem) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(log, problem);
            return false;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "News could not be delivered; it is tried again.")]
    private static partial void LogFailed(ILogger log, Exception problem);
}
