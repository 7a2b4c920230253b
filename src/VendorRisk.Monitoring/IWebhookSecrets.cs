namespace VendorRisk.Monitoring;

/// <summary>Keeps secrets that must be used again: the host implements it with keys that do not lie beside what they protect.</summary>
public interface IWebhookSecrets
{
    /// <summary>The secret of a receiver as it may be stored.</summary>
    string Protect(WebhookId receiver, string secret);

    /// <summary>The secret again; null when its key is gone, or it was protected for another receiver.</summary>
    string? Unprotect(WebhookId receiver, string stored);
}
