using VendorRisk.Monitoring;

namespace VendorRisk.Web.Webhooks;

/// <summary>What the host adds to Monitoring so that receivers can be sent to, and the page's desk.</summary>
internal static class WebhooksServices
{
    public static void AddWebhooks(this IServiceCollection services, WebhookSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<IWebhookSecrets, WebhookSecrets>();
        services.AddScoped<WebhookDesk>();
    }
}
