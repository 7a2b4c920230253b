namespace VendorRisk.Engagements;

/// <summary>What is left of an original paper that was purged.</summary>
/// <param name="Name">The file's name, as the version gives it.</param>
/// <param name="Hash">SHA-256 of what it was, lower-case hex.</param>
/// <param name="Size">How many bytes it had.</param>
/// <param name="At">When it was purged (UTC).</param>
/// <param name="Who">Who purged it; both names where it took two.</param>
/// <param name="Why">The reason given.</param>
public sealed record PurgedPaper(string Name, string Hash, long Size, DateTimeOffset At, string Who, string Why);
