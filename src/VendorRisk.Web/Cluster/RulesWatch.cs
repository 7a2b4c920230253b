using VendorRisk.Scoring;

namespace VendorRisk.Web.Cluster;

/// <summary>Brings in force on this node what was brought in force on another, within a second or two.</summary>
internal sealed partial class RulesWatch(IRulesFollowing rules, TimeProvider clock, ILogger<RulesWatch> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Look, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task TryAsync(CancellationToken stopping)
    {
        try
        {
            await rules.FollowAsync(stopping);
        }
#pragma warning disable CA1031 // Pages must stay up whatever the store answers; the next turn tries again.
        catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(log, problem);
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Policy and plugins of the store could not be followed; it is tried again.")]
    private static partial void LogFailed(ILogger log, Exception problem);
}
