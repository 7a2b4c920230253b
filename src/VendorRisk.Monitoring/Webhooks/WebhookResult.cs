using System.Collections.Immutable;

namespace VendorRisk.Monitoring;

/// <summary>What came of a command about a receiver.</summary>
public abstract record WebhookResult
{
    private WebhookResult()
    {
    }

    /// <summary>It is done.</summary>
    /// <param name="Receiver">The receiver as it stands now; as it stood before when it was removed.</param>
    public sealed record Saved(WebhookReceiver Receiver) : WebhookResult
    {
        /// <summary>The secret of a receiver that was registered by this very call; null otherwise, also when the command is repeated.</summary>
        public string? Secret { get; init; }

        /// <summary>How many deliveries a replay made due; 0 for anything else.</summary>
        public int Replayed { get; init; }

        /// <summary>The test with what came of it; null for anything else, and when the command is repeated.</summary>
        public WebhookDelivery? Tested { get; init; }
    }

    /// <summary>Nothing was done; every problem is listed.</summary>
    /// <param name="Problems">The problems, all of them.</param>
    public sealed record Rejected(ImmutableArray<Problem> Problems) : WebhookResult;
}
