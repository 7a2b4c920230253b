namespace VendorRisk.Registry.Storage;

/// <summary>A certification that can run out.</summary>
internal sealed class CertificationRow
{
    public required string VendorId { get; init; }

    public required string CertificationId { get; init; }

    public required DateOnly Expires { get; init; }
}
