using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using VendorRisk.Monitoring;

namespace VendorRisk.Web.Webhooks;

/// <summary>Protects the secrets of receivers with the host's keys. Each is good for its own receiver alone, so that rows cannot be exchanged.</summary>
internal sealed class WebhookSecrets(IDataProtectionProvider protection) : IWebhookSecrets
{
    private const string Purpose = "VendorRisk.Webhooks";

    public string Protect(WebhookId receiver, string secret) => protection.CreateProtector(Purpose, receiver.ToString()).Protect(secret);

    public string? Unprotect(WebhookId receiver, string stored)
    {
        try
        {
            return protection.CreateProtector(Purpose, receiver.ToString()).Unprotect(stored);
        }
        catch (CryptographicException)
        {
            // The key is gone: a store without its data folder's keys, or copied to other nodes.
            return null;
        }
    }
}
