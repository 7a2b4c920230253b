using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Judging;

/// <summary>Judges and stores engagements. One that another process judges at the same moment is stored once: the store's transaction sees to that.</summary>
internal sealed partial class DueRun(IAssessmentBook assessments, DateOnly today, ILogger<DueRun> log) : ISliceRun
{
    public async Task<SlicePart> RunAsync(Slice slice, CancellationToken cancellation)
    {
        List<string> judged = [];
        List<string> failed = [];
        foreach (string engagement in ((DueSlice)slice).Engagements)
        {
            cancellation.ThrowIfCancellationRequested();
            (await TryAsync(engagement) ? judged : failed).Add(engagement);
        }

        return new DuePart([.. judged], [.. failed]);
    }

    /// <remarks>A stop comes between two engagements, never into a transaction.</remarks>
    private async Task<bool> TryAsync(string engagement)
    {
        try
        {
            await assessments.AssessAsync(new EngagementId(Guid.ParseExact(engagement, "N")), today, CancellationToken.None);
            return true;
        }
#pragma warning disable CA1031 // One engagement that cannot be judged keeps none of the others from it; it stays due.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            LogNotJudged(log, problem, engagement);
            return false;
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Engagement {Engagement} could not be judged; it is tried again.")]
    private static partial void LogNotJudged(ILogger log, Exception problem, string engagement);
}
