namespace VendorRisk.Monitoring.Storage;

/// <summary>Who did what with a receiver, and why; never changed.</summary>
internal sealed class WebhookChangeRow
{
    public long Sequence { get; init; }

    public required string WebhookId { get; init; }

    public required string Act { get; init; }

    /// <summary>What the act was about besides the receiver, e.g. a delivery's number; empty for none.</summary>
    public required string Detail { get; init; }

    public required string CommandId { get; init; }

    public required string At { get; init; }

    public required string Who { get; init; }

    public required string Why { get; init; }
}
