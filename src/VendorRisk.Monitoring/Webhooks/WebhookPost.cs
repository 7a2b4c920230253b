using VendorRisk.Monitoring.Sending;

namespace VendorRisk.Monitoring.Webhooks;

/// <summary>Sends what is claimed, and notes what came of it.</summary>
internal sealed class WebhookPost(WebhookQueue queue, WebhookSender sender, IWebhookSecrets secrets)
{
    public async Task<WebhookAnswer> SendAsync(WebhookClaim claim, CancellationToken cancellation)
    {
        WebhookAnswer answer = claim.Secret is { } stored && secrets.Unprotect(claim.Receiver, stored) is { } secret
            ? await sender.SendAsync(claim.Address, secret, claim.EventId, claim.Body, cancellation)
            : new WebhookAnswer(null, WebhookTrouble.SecretLost);

        // Once it is sent, it is noted, also when the host stops: otherwise it would be sent twice for nothing.
        await queue.SettleAsync(claim, answer, CancellationToken.None);
        return answer;
    }
}
