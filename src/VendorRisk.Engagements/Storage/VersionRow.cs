namespace VendorRisk.Engagements.Storage;

internal sealed class VersionRow
{
    public required string EngagementId { get; init; }

    public required int Number { get; init; }

    public required string Facts { get; init; }

    /// <summary>SHA-256 of <see cref="Facts"/>, lower-case hex; null where it was stored before this was kept.</summary>
    public string? FactsHash { get; init; }

    public string? PaperName { get; init; }

    public string? PaperHash { get; init; }

    public required string SavedAt { get; init; }

    /// <summary>The day as of which it is recorded, in ISO form; null unless it was loaded.</summary>
    public string? Effective { get; init; }

    public required string SavedBy { get; init; }

    public required string Why { get; init; }
}
