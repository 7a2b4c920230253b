namespace VendorRisk.Web.Webhooks;

/// <summary>Marks the texts of receivers: <c>WebhookTexts.resx</c> is Japanese, <c>WebhookTexts.en.resx</c> English.</summary>
internal sealed class WebhookTexts;
