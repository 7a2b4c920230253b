namespace VendorRisk.Application;

/// <summary>One job.</summary>
public sealed record JobEntry
{
    /// <summary>Its name in the store, e.g. <c>certifications</c>.</summary>
    public required string Id { get; init; }

    /// <summary>When it is due by Japan's clock, as a cron expression of five parts.</summary>
    public required string Schedule { get; init; }

    /// <summary>When it runs next by its schedule (UTC); null while it is paused or the jobs have not begun.</summary>
    public DateTimeOffset? Next { get; init; }

    /// <summary>The newest run; null when it never ran.</summary>
    public JobRun? Last { get; init; }

    /// <summary>Who paused it; null while it runs by its schedule.</summary>
    public JobPause? Pause { get; init; }

    /// <summary>Whether somebody has asked for a run that has not ended yet.</summary>
    public bool Asked { get; init; }

    /// <summary>When what failed is tried again (UTC); null when nothing failed, or no more tries are made.</summary>
    public DateTimeOffset? RetryAt { get; init; }
}
