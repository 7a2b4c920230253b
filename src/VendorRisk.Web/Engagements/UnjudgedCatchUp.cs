using VendorRisk.Application;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Engagements;

/// <summary>
/// Judges, beside the running pages, what was saved but never judged because the process ended in between. One engagement that cannot be judged keeps
/// none of the others from it.
/// </summary>
internal sealed partial class UnjudgedCatchUp(Judge judge, ILogger<UnjudgedCatchUp> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // The start does not wait for it.
        try
        {
            foreach (EngagementId id in await judge.UnjudgedAsync(stoppingToken))
            {
                await JudgeAsync(id, stoppingToken);
            }
        }
#pragma warning disable CA1031 // Pages must stay up whatever the store answers; the next start tries again.
        catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogUnread(log, problem);
        }
    }

    private async Task JudgeAsync(EngagementId id, CancellationToken cancellation)
    {
        try
        {
            await judge.RecordAsync(id, cancellation);
        }
#pragma warning disable CA1031 // As above.
        catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogNotJudged(log, problem, id);
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "It could not be read which engagements were never judged.")]
    private static partial void LogUnread(ILogger log, Exception problem);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "Engagement {Engagement} was saved but never judged, and could not be judged now.")]
    private static partial void LogNotJudged(ILogger log, Exception problem, EngagementId engagement);
}
