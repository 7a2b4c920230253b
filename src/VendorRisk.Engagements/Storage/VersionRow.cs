namespace VendorRisk.Engagements.Storage;

internal sealed class VersionRow
{
    public required string EngagementId { get; init; }

    public required int Number { get; init; }

    public required string Facts { get; init; }

    public string? PaperName { get; init; }

    public string? PaperHash { get; init; }

    public required string SavedAt { get; init; }

    public required string SavedBy { get; init; }

    public required string Why { get; init; }
}
