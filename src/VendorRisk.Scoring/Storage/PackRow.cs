namespace VendorRisk.Scoring.Storage;

/// <summary>An installed plugin as it stands.</summary>
internal sealed class PackRow
{
    public required string Id { get; set; }

    /// <summary>Raised by every change; a change names the one it is based on.</summary>
    public required long Revision { get; set; }

    /// <summary>The version a person activated; null while none is.</summary>
    public string? ActiveVersion { get; set; }

    /// <summary>Breaches since it was activated.</summary>
    public int Breaches { get; set; }

    /// <summary>Why the host switched it off; null unless it did.</summary>
    public string? SwitchedOff { get; set; }

    public required string ChangedBy { get; set; }

    /// <summary>ISO 8601, UTC.</summary>
    public required string ChangedAt { get; set; }
}
