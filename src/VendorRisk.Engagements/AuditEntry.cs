namespace VendorRisk.Engagements;

/// <summary>One change, as the append-only log holds it.</summary>
/// <param name="Sequence">Counts all entries of the store.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Who">Who changed it.</param>
/// <param name="Why">The reason given.</param>
/// <param name="Command">What was done.</param>
/// <param name="Revision">The revision it made.</param>
/// <param name="Change">What changed, as JSON.</param>
public sealed record AuditEntry(long Sequence, DateTimeOffset At, string Who, string Why, string Command, long Revision, string Change);
