namespace VendorRisk.Scoring.Policies;

/// <summary>One change, as the append-only log holds it.</summary>
/// <param name="Revision">Counts all changes; a command names the revision it was based on.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Who">Who changed it.</param>
/// <param name="Why">The reason given.</param>
/// <param name="Command"><c>add</c> or <c>activate</c>.</param>
/// <param name="Number">The version it was about.</param>
public sealed record PolicyHistoryEntry(long Revision, DateTimeOffset At, string Who, string Why, string Command, int Number);
