namespace VendorRisk.Monitoring.Storage;

/// <summary>The secret of a receiver, protected. Apart from the receiver, because the log keeps what it vouches for, and a secret is to be gone with its receiver.</summary>
internal sealed class WebhookSecretRow
{
    public required string WebhookId { get; init; }

    public required string Protected { get; init; }
}
