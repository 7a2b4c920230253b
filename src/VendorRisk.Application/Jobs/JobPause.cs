namespace VendorRisk.Application;

/// <summary>Who paused a job.</summary>
/// <param name="Who">Who.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Why">Why.</param>
public sealed record JobPause(string Who, DateTimeOffset At, string Why);
