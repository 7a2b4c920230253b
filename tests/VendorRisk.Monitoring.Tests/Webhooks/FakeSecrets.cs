namespace VendorRisk.Monitoring.Tests.Webhooks;

/// <summary>Stands for the host's keys, which can get lost.</summary>
internal sealed class FakeSecrets : IWebhookSecrets
{
    public bool Lost { get; set; }

    public string Protect(WebhookId receiver, string secret) => Convert.ToBase64String([.. System.Text.Encoding.UTF8.GetBytes($"{receiver} {secret}").Reverse()]);

    public string? Unprotect(WebhookId receiver, string stored) =>
        !Lost && System.Text.Encoding.UTF8.GetString([.. Convert.FromBase64String(stored).Reverse()]).Split(' ') is [var id, var secret] && id == receiver.ToString() ? secret : null;
}
