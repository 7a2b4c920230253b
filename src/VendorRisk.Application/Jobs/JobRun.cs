namespace VendorRisk.Application;

/// <summary>One run of a job.</summary>
/// <param name="Started">When it began (UTC).</param>
/// <param name="Ended">When it ended (UTC); null while it runs, and for a run that a crash ended.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Words">What was done or what went wrong, in Japanese; null while it runs.</param>
public sealed record JobRun(DateTimeOffset Started, DateTimeOffset? Ended, JobOutcome Outcome, string? Words);
