namespace VendorRisk.Scoring.Storage;

/// <summary>One entry of the plugins' history; never changed.</summary>
internal sealed class PackEventRow
{
    public long Sequence { get; set; }

    /// <summary>The command that did it, or a number of its own.</summary>
    public required string CommandId { get; set; }

    public required string PackId { get; set; }

    public string? Version { get; set; }

    public required string Kind { get; set; }

    public required string Who { get; set; }

    public required string Why { get; set; }

    /// <summary>ISO 8601, UTC.</summary>
    public required string At { get; set; }

    public string? Detail { get; set; }
}
