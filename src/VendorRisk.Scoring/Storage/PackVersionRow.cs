namespace VendorRisk.Scoring.Storage;

/// <summary>One installed version of a plugin.</summary>
internal sealed class PackVersionRow
{
    public required string Id { get; set; }

    public required string Version { get; set; }

    /// <summary>SHA-256 of <c>plugin.json</c> as it was installed, lower-case hex; the manifest holds every other file's.</summary>
    public required string ManifestHash { get; set; }

    public string? Signer { get; set; }

    public required string InstalledBy { get; set; }

    /// <summary>ISO 8601, UTC.</summary>
    public required string InstalledAt { get; set; }

    /// <summary>When its plugin was removed while assessments rested on this version, ISO 8601, UTC: its files stay for replays alone. Null while it is installed.</summary>
    public string? RetiredAt { get; set; }
}
