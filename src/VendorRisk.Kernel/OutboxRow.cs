namespace VendorRisk.Kernel;

/// <summary>One piece of news, written in the transaction of the change it tells of; never changed.</summary>
public sealed class OutboxRow
{
    /// <summary>Counts all news of one outbox: its order, and what a subscriber knows a repeat by.</summary>
    public long Sequence { get; init; }

    /// <summary>The key of what changed; news of one entity is delivered in order.</summary>
    public required string Entity { get; init; }

    /// <summary>What happened, e.g. <c>vendor.changed</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What a subscriber needs to know, as JSON.</summary>
    public required string Body { get; init; }

    /// <summary>When (UTC, ISO 8601).</summary>
    public required string At { get; init; }
}
