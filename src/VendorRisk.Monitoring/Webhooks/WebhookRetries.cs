namespace VendorRisk.Monitoring.Webhooks;

/// <summary>When what did not succeed is tried again: ten tries, the last about a day after the first.</summary>
internal static class WebhookRetries
{
    public const int Most = 10;

    private const double Factor = 2.3;
    private const int FirstSeconds = 60;

    /// <param name="tries">How often it was tried.</param>
    /// <returns>How long to wait; null when it is not tried any more.</returns>
    public static TimeSpan? After(int tries) => tries >= Most ? null : TimeSpan.FromSeconds(Math.Round(FirstSeconds * Math.Pow(Factor, tries - 1)));
}
