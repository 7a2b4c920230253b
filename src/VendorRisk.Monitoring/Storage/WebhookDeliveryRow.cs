namespace VendorRisk.Monitoring.Storage;

/// <summary>One event for one receiver: work to do, then how it ended. Removed after some time.</summary>
internal sealed class WebhookDeliveryRow
{
    public long Sequence { get; init; }

    public required string WebhookId { get; init; }

    public required string EventId { get; init; }

    public required string Event { get; init; }

    /// <summary>When it happened.</summary>
    public required string At { get; init; }

    /// <summary>When this row was written.</summary>
    public required string WrittenAt { get; init; }

    /// <summary>What is sent: the same bytes at each try.</summary>
    public required string Body { get; init; }

    public required string State { get; set; }

    public int Tries { get; set; }

    public required string NextAt { get; set; }

    /// <summary>Who sends it right now; null for nobody.</summary>
    public string? Claim { get; set; }

    /// <summary>Until when the claim holds: whoever died with it gives it back then.</summary>
    public string? ClaimedUntil { get; set; }

    public string? TriedAt { get; set; }

    public int? Answer { get; set; }

    public string? Trouble { get; set; }
}
