namespace VendorRisk.Monitoring.Sending;

/// <summary>What came of one try.</summary>
/// <param name="Status">The status that was answered; null when there was no answer.</param>
/// <param name="Trouble">Why it did not succeed; null when it did.</param>
internal sealed record WebhookAnswer(int? Status, WebhookTrouble? Trouble)
{
    public static WebhookAnswer Of(int status) => new(status, status switch
    {
        >= 200 and < 300 => null,
        >= 300 and < 400 => WebhookTrouble.Redirected,
        410 => WebhookTrouble.Gone,
        _ => WebhookTrouble.Refused,
    });

    /// <summary>Whether others for the same receiver would fare no better now.</summary>
    public bool EndsTurn => Trouble is not null and not WebhookTrouble.Refused;
}
