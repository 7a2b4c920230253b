using VendorRisk.Engagements;
using VendorRisk.Monitoring;
using VendorRisk.Registry;

namespace VendorRisk.Application.Webhooks;

/// <summary>What events are about, with where the API has it.</summary>
internal static class WebhookSubjects
{
    public static WebhookSubject Of(EngagementId id) => new("engagement", id.ToString(), $"engagements/{id}");

    public static WebhookSubject Of(VendorId id) => new("vendor", id.ToString(), $"vendors/{id}");

    /// <summary>The conditions of an engagement.</summary>
    public static WebhookSubject Conditions(EngagementId id) => new("engagement", id.ToString(), $"engagements/{id}/conditions");
}
