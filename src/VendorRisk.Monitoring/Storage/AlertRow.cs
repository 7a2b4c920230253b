namespace VendorRisk.Monitoring.Storage;

/// <summary>An alert as it was raised; never changed.</summary>
internal sealed class AlertRow
{
    public long Sequence { get; init; }

    public required string At { get; init; }

    public required string VendorId { get; init; }

    public required string LegalName { get; init; }

    public required string CertificationId { get; init; }

    public required string Scheme { get; init; }

    public required string LastDay { get; init; }

    public required string Stage { get; init; }
}
