namespace VendorRisk.Registry.Storage;

/// <summary>A file that certifications point at, once however many do.</summary>
internal sealed class EvidenceRow
{
    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public required string Hash { get; init; }

    public required byte[] Content { get; init; }
}
