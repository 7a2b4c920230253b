namespace VendorRisk.Registry;

/// <summary>One change, as the append-only log holds it.</summary>
/// <param name="Sequence">Counts all entries of the register.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Who">Who changed it.</param>
/// <param name="Why">The reason given.</param>
/// <param name="Command">The command's name, e.g. <c>RecordCertification</c>.</param>
/// <param name="Version">The version it made.</param>
/// <param name="Change">What was asked for, as JSON.</param>
public sealed record VendorHistoryEntry(long Sequence, DateTimeOffset At, string Who, string Why, string Command, long Version, string Change);
