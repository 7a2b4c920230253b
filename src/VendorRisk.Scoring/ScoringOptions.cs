namespace VendorRisk.Scoring;

/// <summary>How Scoring is set up.</summary>
public sealed record ScoringOptions
{
    /// <summary>The folder with one subfolder for each plugin.</summary>
    public required string PluginsFolder { get; init; }

    /// <summary>A policy file instead of the product's own.</summary>
    public string? PolicyFile { get; init; }

    /// <summary>Whether a plugin without hashes in its <c>plugin.json</c> is refused.</summary>
    public bool RequireHashes { get; init; }

    /// <summary>A rule that takes longer on one engagement is logged.</summary>
    public TimeSpan SoftLimit { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>A rule that takes longer on one engagement faults; one that does not end then benches its plugin.</summary>
    public TimeSpan HardLimit { get; init; } = TimeSpan.FromSeconds(2);
}
