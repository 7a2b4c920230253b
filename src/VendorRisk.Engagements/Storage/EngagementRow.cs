namespace VendorRisk.Engagements.Storage;

internal sealed class EngagementRow
{
    public required string Id { get; init; }

    public required long Revision { get; set; }

    public required string State { get; set; }

    public required bool Sample { get; init; }

    public required int CurrentVersion { get; set; }

    /// <summary>The list's line as JSON, so that a list does not read the facts.</summary>
    public required string Summary { get; set; }

    public required string Consents { get; set; }

    public string Erasures { get; set; } = "[]";

    public required string ChangedAt { get; set; }

    public required string ChangedBy { get; set; }

    /// <summary>The findings that were accepted and not withdrawn, as JSON.</summary>
    public string Acceptances { get; set; } = "[]";

    /// <summary>The engagement of the year before; null when it continues none.</summary>
    public string? Continues { get; init; }
}
