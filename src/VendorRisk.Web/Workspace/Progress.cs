using System.Collections.Immutable;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Workspace;

/// <summary>What is left to do, what was done since the workspace was opened, and what the last step moved.</summary>
public sealed record Progress
{
    private Progress()
    {
    }

    public required ImmutableArray<WorkTask> Open { get; init; }

    /// <summary>What somebody decided to live with; the risk of it stays.</summary>
    public ImmutableArray<WorkTask> Accepted { get; private init; } = [];

    /// <summary>What was open before and no longer is found, last first.</summary>
    public ImmutableArray<WorkTask> Done { get; private init; } = [];

    /// <summary>The grade before the last step; null before the first.</summary>
    public string? GradeBefore { get; private init; }

    /// <summary>By how much the last step changed the residual risk.</summary>
    public decimal Moved { get; private init; }

    private EngagementRow Row { get; init; } = default!;

    public static Progress Of(EngagementDetail detail)
    {
        ImmutableArray<WorkTask> all = WorkTask.Of(detail);
        return new Progress { Open = [.. all.Where(item => !item.IsAccepted)], Accepted = [.. all.Where(item => item.IsAccepted)], Row = detail.Row };
    }

    /// <summary>After another judgement.</summary>
    public Progress After(EngagementDetail detail)
    {
        Progress now = Of(detail);
        HashSet<string> left = [.. now.Open.Concat(now.Accepted).Select(item => item.Identity)];
        return now with
        {
            Done = [.. Open.Where(item => !left.Contains(item.Identity)), .. Done.Where(item => !left.Contains(item.Identity))],
            GradeBefore = Row.Grade,
            Moved = detail.Row.Residual - Row.Residual,
        };
    }
}
