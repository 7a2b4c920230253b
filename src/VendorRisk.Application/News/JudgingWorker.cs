using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using VendorRisk.Scoring;

namespace VendorRisk.Application.News;

/// <summary>
/// Judges again what is due, for as long as the host runs and has the duty: at first whatever differs from what the views say, then what news makes due, and each
/// new day in Japan everything once, since what a rule says may depend on the day. Much that is due is judged piece by piece: before each it looks whether the duty
/// is still its own, and at the day.
/// </summary>
internal sealed partial class JudgingWorker(IJudging judging, JudgingSignal signal, IDuty duty, JapanClock japan, TimeProvider clock, IHostApplicationLifetime host, ILogger<JudgingWorker> log) : BackgroundService
{
    private const int Piece = 512;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private DateOnly? _reconciled;
    private DateTimeOffset _noted;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await host.StartedAsync(stoppingToken))
        {
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            Task next = signal.Next;
            try
            {
                if (!await duty.IsOursAsync(stoppingToken))
                {
                    _reconciled = null; // Whoever has it meanwhile may leave something undone.
                    await Task.Delay(duty.Pause(Pause), clock, stoppingToken);
                    continue;
                }

                DateOnly today = japan.Today;
                await NoteAsync(today);
                if (await judging.JudgeAsync(today, Piece, stopping: stoppingToken) == Piece)
                {
                    continue;
                }
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

    /// <summary>
    /// Notes what is due by itself. News of a change does so at once; looking for what no news told of is dear where much is stored, and need not be done as often
    /// as a node looks for what another one noted.
    /// </summary>
    private async Task NoteAsync(DateOnly today)
    {
        DateTimeOffset now = clock.GetUtcNow();
        if (_reconciled != today)
        {
            await judging.ReconcileAsync(today, CancellationToken.None);
            (_reconciled, _noted) = (today, now);
        }
        else if (now - _noted >= Pause)
        {
            await judging.NoteStaleAsync(today, CancellationToken.None);
            _noted = now;
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "What is due could not be judged; it is tried again.")]
    private static partial void LogFailed(ILogger log, Exception problem);
}
