namespace VendorRisk.Monitoring.Storage;

/// <summary>A receiver, without its secret.</summary>
internal sealed class WebhookRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Address { get; init; }

    /// <summary>The names of the events, with commas.</summary>
    public required string Events { get; init; }

    public required string State { get; set; }

    public required string At { get; init; }

    public required string Who { get; init; }

    public string? PausedBy { get; set; }

    public string? PausedWhy { get; set; }
}
