namespace VendorRisk.Engagements.Storage;

/// <summary>An original paper, kept once however many versions point at it.</summary>
internal sealed class PaperRow
{
    public required string Hash { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Empty once it was purged; then there is a <see cref="PurgeRow"/>.</summary>
    public required byte[] Content { get; set; }
}
