namespace VendorRisk.Registry.Storage;

/// <summary>One name of a vendor in the form that names are compared in.</summary>
internal sealed class NameRow
{
    public long Id { get; init; }

    public required string VendorId { get; init; }

    public required string Kind { get; init; }

    public required string LegalForm { get; init; }

    public required string Core { get; init; }
}
