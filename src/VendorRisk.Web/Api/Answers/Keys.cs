using System.Globalization;
using VendorRisk.Engagements;
using VendorRisk.Monitoring;
using VendorRisk.Registry;

namespace VendorRisk.Web.Api.Answers;

/// <summary>Keys from addresses. What is no key is nothing that could be found.</summary>
internal static class Keys
{
    public static EngagementId Engagement(string text) => EngagementId.TryParse(text, out EngagementId id) ? id : throw ApiRefusal.NotFound("委託案件");

    public static VendorId Vendor(string text) => VendorId.TryParse(text, out VendorId id) ? id : throw ApiRefusal.NotFound("事業者");

    public static MeetingId Meeting(string text) => MeetingId.TryParse(text, out MeetingId id) ? id : throw ApiRefusal.NotFound("会議");

    public static WebhookId Webhook(string text) => WebhookId.TryParse(text, out WebhookId id) ? id : throw ApiRefusal.NotFound("受け手");

    public static bool TryAlert(string? text, out AlertId id)
    {
        bool read = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long value);
        id = new AlertId(value);
        return read;
    }
}
