using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using VendorRisk.Scoring;

namespace VendorRisk.Application.News;

/// <summary>
/// Judges again what is due, for as long as the host runs and has the duty: at first whatever differs from what the views say, then what news makes due, and each
/// new day in Japan everything once, since what a rule says may depend on the day.
/// </summary>
internal sealed partial class JudgingWorker(IJudging judging, JudgingSignal signal, IDuty duty, JapanClock japan, TimeProvider clock, IHostApplicationLifetime host, ILogger<JudgingWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await host.StartedAsync(stoppingToken))
        {
            return;
        }

        DateOnly? reconciled = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            Task next = signal.Next;
            try
            {
                if (!await duty.IsOursAsync(stoppingToken))
                {
                    reconciled = null; // Whoever has it meanwhile may leave something undone.
                    await Task.Delay(duty.Pause(Pause), clock, stoppingToken);
                    continue;
                }

                if (reconciled != japan.Today)
                {
                    await judging.ReconcileAsync(japan.Today, CancellationToken.None);
                    reconciled = japan.Today;
                }

                await judging.NoteStaleAsync(japan.Today, CancellationToken.None);
                await judging.JudgeAsync(japan.Today, stopping: stoppingToken);
            }
#pragma warning disable CA1031 // Pages must stay up whatever the store answers; the next turn tries again.
            catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                LogFailed(log, problem);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }

            await Task.WhenAny(next, Task.Delay(duty.Pause(Pause), clock, stoppingToken));
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "What is due could not be judged; it is tried again.")]
    private static partial void LogFailed(ILogger log, Exception problem);
}
