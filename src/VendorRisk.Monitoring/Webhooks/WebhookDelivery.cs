namespace VendorRisk.Monitoring;

/// <summary>One event on its way to one receiver; kept for 30 days.</summary>
public sealed record WebhookDelivery
{
    /// <summary>Its number.</summary>
    public required long Number { get; init; }

    /// <summary>The event's id, which the receiver sees as <c>webhook-id</c>: 32 hexadecimal digits, the same at each try and replay.</summary>
    public required string EventId { get; init; }

    /// <summary>What happened.</summary>
    public required WebhookEvent Event { get; init; }

    /// <summary>When it happened (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How far it is.</summary>
    public required WebhookDeliveryState State { get; init; }

    /// <summary>How often it was tried since it came up or was last replayed.</summary>
    public required int Tries { get; init; }

    /// <summary>When it was last tried (UTC); null before.</summary>
    public DateTimeOffset? TriedAt { get; init; }

    /// <summary>When it is tried next at the earliest (UTC); null when it is not tried any more.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>The status that the receiver answered last; null when there was no answer.</summary>
    public int? Answer { get; init; }

    /// <summary>Why the last try did not succeed; null when it did, or there was none.</summary>
    public WebhookTrouble? Trouble { get; init; }

    /// <summary>What is sent, JSON.</summary>
    public required string Body { get; init; }
}
