using System.Globalization;
using VendorRisk.Engagements;
using VendorRisk.Monitoring;
using VendorRisk.Registry;
using VendorRisk.Scoring;

namespace VendorRisk.Application.Webhooks;

/// <summary>Turns the modules' news into what receivers in other systems are told. Delivered again, it changes nothing.</summary>
internal sealed class TellReceivers(IWebhookBook book) : IOutboxSubscriber
{
    public string Name => "tell-receivers";

    public bool Takes(string outbox) => outbox is EngagementNews.Outbox or VendorNews.Outbox or RulesNews.Outbox;

    public Task TakeAsync(string outbox, OutboxRow row, CancellationToken cancellation) => Of(outbox, row) is { } told
        ? book.TellAsync(
            new WebhookNews(
                string.Create(CultureInfo.InvariantCulture, $"{outbox} {row.Sequence} {row.At}"),
                told.Event,
                DateTimeOffset.ParseExact(row.At, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
                told.Subject),
            cancellation)
        : Task.CompletedTask;

    private static (WebhookEvent Event, WebhookSubject Subject)? Of(string outbox, OutboxRow row)
    {
        switch (outbox)
        {
            case VendorNews.Outbox:
                return (WebhookEvent.VendorChanged, WebhookSubjects.Of(VendorNews.Of(row).VendorId));
            case EngagementNews.Outbox when IncidentNews.Is(row):
                return IncidentNews.Of(row) is { Revision: 1, Id: var incident } ? (WebhookEvent.IncidentOpened, new WebhookSubject("incident", incident.ToString(), null)) : null;
            case EngagementNews.Outbox when !MeetingNews.Is(row):
                EngagementNews news = EngagementNews.Of(row);
                WebhookEvent? what = news.Change switch
                {
                    EngagementChange.Created => WebhookEvent.EngagementCreated,
                    EngagementChange.VersionAdded => WebhookEvent.VersionAdded,
                    EngagementChange.DecisionRecorded => WebhookEvent.DecisionRecorded,
                    _ => null,
                };
                return what is { } one ? (one, WebhookSubjects.Of(news.Id)) : null;
            case RulesNews.Outbox when row.Kind == AssessmentNews.Kind:
                AssessmentNews judged = AssessmentNews.Of(row);
                return judged.Before is { } before && before != judged.Grade ? (WebhookEvent.GradeChanged, WebhookSubjects.Of(judged.EngagementId)) : null;
            default:
                return null;
        }
    }
}
