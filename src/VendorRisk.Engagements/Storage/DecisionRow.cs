namespace VendorRisk.Engagements.Storage;

internal sealed class DecisionRow
{
    public required string EngagementId { get; init; }

    public required int Number { get; init; }

    public required int Version { get; init; }

    public required string Outcome { get; init; }

    public required string MeetingDate { get; init; }

    public required string Conditions { get; init; }

    public required string RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public required string Why { get; init; }

    public string? MeetingId { get; init; }

    public int? Corrects { get; init; }

    /// <summary>What it rests on as JSON; null when it was recorded before this was kept.</summary>
    public string? Basis { get; init; }
}
