namespace VendorRisk.Monitoring.Webhooks;

/// <summary>Where no host keeps keys, no secret can be kept: nothing is registered and nothing sent.</summary>
internal sealed class NoWebhookSecrets : IWebhookSecrets
{
    public string Protect(WebhookId receiver, string secret) => throw new InvalidOperationException("Secrets of webhooks are kept by the host alone.");

    public string? Unprotect(WebhookId receiver, string stored) => null;
}
