namespace VendorRisk.People.Storage;

/// <summary>A key for the first administrator, as its hash.</summary>
internal sealed class FirstKeyRow
{
    public required string Hash { get; init; }

    public required string Expires { get; init; }
}
