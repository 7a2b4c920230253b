using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;

namespace VendorRisk.Application.News;

/// <summary>
/// Turns news into what is to be judged again: exactly the engagements that a changed engagement, vendor, policy or plugin touches. It only notes them; they are
/// judged in the background, so noting one twice does no harm.
/// </summary>
internal sealed class JudgeOnChange(IJudging judging, JudgingSignal signal, JapanClock clock) : IOutboxSubscriber
{
    public string Name => "judge-on-change";

    public bool Takes(string outbox) => outbox is EngagementNews.Outbox or VendorNews.Outbox or RulesNews.Outbox;

    public async Task TakeAsync(string outbox, OutboxRow row, CancellationToken cancellation)
    {
        switch (outbox)
        {
            case EngagementNews.Outbox when !MeetingNews.Is(row) && !IncidentNews.Is(row):
                await judging.NoteAsync(EngagementNews.Of(row), cancellation);
                break;
            case VendorNews.Outbox:
                await judging.NoteAsync(VendorNews.Of(row), cancellation);
                break;
            case RulesNews.Outbox when row.Kind == RulesNews.Kind:
                await judging.NoteStaleAsync(clock.Today, cancellation);
                break;
            default:
                return;
        }

        signal.Due();
    }
}
