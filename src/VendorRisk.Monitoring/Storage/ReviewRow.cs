namespace VendorRisk.Monitoring.Storage;

/// <summary>A run of the job that came to its end: no alerts is news only if somebody looked.</summary>
internal sealed class ReviewRow
{
    public long Sequence { get; init; }

    public required string At { get; init; }

    public required string Day { get; init; }

    public required int Due { get; init; }

    public required int Raised { get; init; }
}
