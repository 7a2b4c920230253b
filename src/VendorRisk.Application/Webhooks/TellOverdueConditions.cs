using System.Globalization;
using VendorRisk.Engagements;
using VendorRisk.Monitoring;

namespace VendorRisk.Application.Webhooks;

/// <summary>Tells receivers of conditions whose last day is past. Told again it changes nothing, and what is past for longer than deliveries are kept is told no more.</summary>
internal sealed class TellOverdueConditions(IEngagementBook engagements, IWebhookBook book, JapanClock clock) : IScheduledJob
{
    public string Id => "conditions";

    public string Schedule => "15 0 * * *";

    public bool AtStart => true;

    public async Task<string> RunAsync(CancellationToken cancellation)
    {
        DateOnly today = clock.Today;
        ConditionRecord[] overdue = [.. (await engagements.ListOpenConditionsAsync(cancellation)).Where(condition => condition.On(today) == ConditionState.Overdue)];
        if ((await book.ListAsync(cancellation)).Any(receiver => receiver.Events.Contains(WebhookEvent.ConditionOverdue)))
        {
            foreach (ConditionRecord condition in overdue)
            {
                await book.TellAsync(NewsOf(condition), cancellation);
            }
        }

        return $"期限を過ぎた決定の条件が {overdue.Length} 件あります。";
    }

    private static WebhookNews NewsOf(ConditionRecord condition)
    {
        DateOnly since = condition.Asked.Due!.Value.AddDays(1);
        DateTime midnight = since.ToDateTime(TimeOnly.MinValue);
        return new WebhookNews(
            string.Create(CultureInfo.InvariantCulture, $"condition {condition.Engagement} {condition.Number} {since:yyyy-MM-dd}"),
            WebhookEvent.ConditionOverdue,
            new DateTimeOffset(midnight, JapanClock.Zone.GetUtcOffset(midnight)),
            WebhookSubjects.Conditions(condition.Engagement));
    }
}
