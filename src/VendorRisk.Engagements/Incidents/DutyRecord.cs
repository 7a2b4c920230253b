namespace VendorRisk.Engagements;

/// <summary>What became of a duty to report.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="On">The day on which it was reported; null when the report was not needed.</param>
/// <param name="Words">Under which number it was received, or why it was not needed.</param>
/// <param name="RecordedBy">Who put it on record.</param>
/// <param name="RecordedAt">When (UTC).</param>
public sealed record DutyRecord(IncidentDuty Duty, DateOnly? On, string Words, string RecordedBy, DateTimeOffset RecordedAt);
