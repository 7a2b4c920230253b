namespace VendorRisk.Kernel;

/// <summary>
/// Work that is done again and again. It looks at what is, not at what happened since its last run: a run more does no harm, and the next run makes up for
/// those that were missed. It may be ended at any moment and is then run again from the beginning.
/// </summary>
public interface IScheduledJob
{
    /// <summary>Names it in the store of jobs and in texts; never changed, e.g. <c>certifications</c>.</summary>
    string Id { get; }

    /// <summary>When it is due by Japan's clock, as a cron expression of five parts, e.g. <c>0 5 * * *</c>.</summary>
    string Schedule { get; }

    /// <summary>Whether it also runs when the host has started.</summary>
    bool AtStart => false;

    /// <summary>Does the work. What it throws is shown, and it is tried again later.</summary>
    /// <returns>What was done, in one Japanese sentence.</returns>
    Task<string> RunAsync(CancellationToken cancellation);
}
