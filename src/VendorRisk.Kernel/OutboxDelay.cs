namespace VendorRisk.Kernel;

/// <summary>News that a subscriber has not taken yet because it failed, or because earlier news of the same entity did.</summary>
public sealed class OutboxDelay
{
    /// <summary>The subscriber's name.</summary>
    public required string Subscriber { get; init; }

    /// <summary>The news.</summary>
    public required long Sequence { get; init; }

    /// <summary>The key of what changed.</summary>
    public required string Entity { get; init; }

    /// <summary>How often it was tried; 0 when it only waits behind earlier news.</summary>
    public required int Attempts { get; set; }

    /// <summary>Not before (UTC, ISO 8601).</summary>
    public required string RetryAt { get; set; }

    /// <summary>What went wrong last; empty when it only waits.</summary>
    public required string Error { get; set; }
}
