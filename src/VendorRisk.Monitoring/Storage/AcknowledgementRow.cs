namespace VendorRisk.Monitoring.Storage;

/// <summary>Who acknowledged an alert; at most one an alert, never changed.</summary>
internal sealed class AcknowledgementRow
{
    public required long AlertId { get; init; }

    public required string CommandId { get; init; }

    public required string At { get; init; }

    public required string Who { get; init; }

    public required string Why { get; init; }
}
