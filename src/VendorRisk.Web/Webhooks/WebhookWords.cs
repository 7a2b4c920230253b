using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Monitoring;

namespace VendorRisk.Web.Webhooks;

/// <summary>What came of a try, in words.</summary>
internal static class WebhookWords
{
    public static string Of(WebhookDelivery delivery, IStringLocalizer<WebhookTexts> texts)
    {
        string? answer = delivery.Answer?.ToString(CultureInfo.InvariantCulture);
        return delivery.Trouble is not { } trouble ? answer ?? texts["Webhooks.NotYet"]
            : answer is null ? texts["WebhookTrouble." + trouble]
            : texts["Webhooks.Answered", answer, texts["WebhookTrouble." + trouble].Value];
    }
}
