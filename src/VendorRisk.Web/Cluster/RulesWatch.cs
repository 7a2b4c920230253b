using VendorRisk.Scoring;

namespace VendorRisk.Web.Cluster;

/// <summary>Brings in force on this node what was brought in force on another, within a second or two.</summary>
internal sealed partial class RulesWatch(IRulesFollowing rules, TimeProvider clock, ILogger<RulesWatch> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private bool troubled;

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
            troubled = false;
        }
#pragma warning disable CA1031 // Pages must stay up whatever the store answers; the next turn tries again.
        catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
        {
            // Tried every second: said once.
            if (!troubled)
            {
                troubled = true;
                LogFailed(log, problem);
            }
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The policy and plugins in force could not be read from the store; the node tries again every second.")]
    private static partial void LogFailed(ILogger log, Exception problem);
}
