namespace VendorRisk.Engagements.Storage;

internal sealed class IncidentRow
{
    public required string Id { get; init; }

    public required long Revision { get; set; }

    /// <summary>What had the incident, as JSON.</summary>
    public required string Subject { get; init; }

    public required string Learned { get; set; }

    public required string What { get; set; }

    public required string Data { get; set; }

    public required bool Malice { get; set; }

    /// <summary>How much was hit when the case was opened, as JSON.</summary>
    public required string Extent { get; init; }

    public required string Duties { get; set; }

    public required string Questions { get; set; }

    public required string State { get; set; }

    public string? Lessons { get; set; }

    public int? Affected { get; set; }

    public required string OpenedAt { get; init; }

    public required string OpenedBy { get; init; }

    public required string ChangedAt { get; set; }

    public required string ChangedBy { get; set; }
}
