namespace VendorRisk.Linked.Storage;

/// <summary>Up to where a subscriber has taken an outbox's news, what is delayed aside.</summary>
internal sealed class OutboxCursor
{
    public required string Subscriber { get; init; }

    public required long Sequence { get; set; }
}
