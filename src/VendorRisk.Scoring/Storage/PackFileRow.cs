namespace VendorRisk.Scoring.Storage;

/// <summary>A file of an installed version as it was shipped: every node writes its own folder from these. Gone with its version.</summary>
internal sealed class PackFileRow
{
    public required string Id { get; set; }

    public required string Version { get; set; }

    public required string Name { get; set; }

    public required byte[] Content { get; set; }
}
