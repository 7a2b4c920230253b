namespace VendorRisk.Engagements.Storage;

/// <summary>A place that a case hit when it was opened; never changed. The engagement may be gone later, so nothing refers to it.</summary>
internal sealed class IncidentHitRow
{
    public required string IncidentId { get; init; }

    public required int Place { get; init; }

    public required string EngagementId { get; init; }

    public string? Title { get; init; }

    public string? Department { get; init; }

    public int? People { get; init; }

    public required string Path { get; init; }
}
