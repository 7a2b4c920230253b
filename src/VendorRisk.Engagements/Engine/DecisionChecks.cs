using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Engagements.Changes;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>Whether a decision fits what is stored: its version, its meeting, what it corrects.</summary>
internal sealed class DecisionChecks(IEngagementRows store, RecordDecision command, EngagementRow row, ImmutableArray<DecisionRecord> earlier)
{
    private readonly ChangeChecks _checks = new();

    public async Task<ChangeResult.Rejected?> RejectionAsync()
    {
        await VersionAsync();
        Corrected();
        await MeetingAsync();
        return _checks.Rejection();
    }

    private async Task VersionAsync()
    {
        if (await store.VersionAsync(row, command.Version) is not { } version)
        {
            _checks.Add("version.unknown", "version", $"第{command.Version}版はありません。第{row.CurrentVersion}版までの中から選んでください。");
        }
        else if ((version.Effective is { } effective ? Rows.Day(effective) : JapanClock.DateOf(Rows.Time(version.SavedAt))) is var saved && command.MeetingDate < saved)
        {
            _checks.Add(
                "meetingDate.beforeVersion",
                "meetingDate",
                string.Create(CultureInfo.InvariantCulture, $"会議の日（{command.MeetingDate:yyyy-MM-dd}）が、第{command.Version}版の{(version.Effective is null ? "保存した日" : "基準の日")}（{saved:yyyy-MM-dd}）より前です。会議の日か、版を確かめてください。"));
        }
    }

    private void Corrected()
    {
        if (command.Corrects is { } number && earlier.Standing().All(decision => decision.Number != number))
        {
            _checks.Add("corrects.unknown", "corrects", "訂正する決定がないか、すでに訂正されています。画面を開き直して、いま有効な決定を選んでください。");
        }
    }

    private async Task MeetingAsync()
    {
        if (command.Meeting is not { } id)
        {
            return;
        }

        if (await store.MeetingAsync(id) is not { } meeting || await store.ItemAsync(id, row) is not { } item)
        {
            _checks.Add("meeting.unknown", "meeting", "この案件は、その会議の次第にありません。会議を開き直して、次第を確かめてください。");
            return;
        }

        if (item.Version != command.Version)
        {
            _checks.Add("version.otherThanAgenda", "version", $"次第にあるのは第{item.Version}版です。第{item.Version}版について決めるか、次第の版を入れ替えてください。");
        }

        if (Rows.Day(meeting.Date) != command.MeetingDate)
        {
            _checks.Add("meetingDate.other", "meetingDate", "決定の日が会議の日と違います。会議の日を確かめてください。");
        }

        bool decided = earlier.Standing().Any(decision => decision.Meeting == id && decision.Number != command.Corrects);
        if (decided)
        {
            _checks.Add("meeting.decided", "meeting", "この会議での決定は、すでに記録されています。誤りがあるときは、その決定を訂正してください。");
        }
        else if (meeting.State == nameof(MeetingState.Closed) && command.Corrects is null)
        {
            _checks.Add("meeting.closed", "meeting", "この会議は閉会しています。記録できるのは、決定の訂正だけです。");
        }
    }
}
