using System.Data.Common;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Web.Policies;

/// <summary>Follows what the command line puts in force beside the running server: within seconds, without a restart.</summary>
internal sealed partial class PolicyWatch(IPolicyBook policies, TimeProvider clock, ILogger<PolicyWatch> log) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Period, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await policies.FollowAsync(stoppingToken);
            }
            catch (Exception problem) when (problem is DbException or PolicyException)
            {
                // The policy in force stays; the next round tries again.
                LogFailed(log, problem);
            }
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The policy in force could not be read from the store.")]
    private static partial void LogFailed(ILogger log, Exception problem);
}
