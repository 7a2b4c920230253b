using System.Collections.Immutable;
using VendorRisk.Engagements.Changes;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>What each command does to its meeting, within the writer's transaction.</summary>
/// <param name="meeting">The meeting's row.</param>
/// <param name="agenda">Its agenda in order; what is added or removed here is stored.</param>
/// <param name="decided">The engagements on which the meeting has decided.</param>
/// <param name="versions">The newest version of an engagement; null when there is no such engagement.</param>
/// <param name="at">When (UTC).</param>
internal sealed class MeetingSteps(MeetingRow meeting, List<AgendaRow> agenda, ImmutableHashSet<string> decided, Func<EngagementId, Task<int?>> versions, DateTimeOffset at)
{
    private readonly MeetingChecks _checks = new();

    private ImmutableArray<MeetingMember> Members => Rows.FromJson<ImmutableArray<MeetingMember>>(meeting.Members);

    public async Task<MeetingStep> TakeAsync(ChangeMeeting command, ChangeOrigin origin)
    {
        if (meeting.State == nameof(MeetingState.Closed))
        {
            return MeetingStep.Refused(_checks.Add("meeting.closed", "meeting", "この会議は閉会しています。変更できません。決定の誤りは、決定の訂正で直してください。").Rejection()!);
        }

        MeetingStep done = command switch
        {
            ChangeMeeting.Correct correct => Correct(correct),
            ChangeMeeting.Enter enter => await EnterAsync(enter, origin),
            ChangeMeeting.TakeOff off => TakeOff(off),
            ChangeMeeting.Order order => Order(order),
            ChangeMeeting.Attend attend => Attend(attend),
            ChangeMeeting.Recuse recuse => Recuse(recuse),
            ChangeMeeting.Close => Close(),
            _ => throw new InvalidOperationException($"A meeting does not know {command.GetType().Name}."),
        };
        return _checks.Rejection() is { } rejected ? MeetingStep.Refused(rejected) : done;
    }

    private MeetingStep Correct(ChangeMeeting.Correct command)
    {
        _checks.Plan(command.Kind, command.Date, command.Title, command.Members);
        if (!decided.IsEmpty && Rows.Day(meeting.Date) != command.Date)
        {
            _checks.Add("date.decided", "date", "この会議の決定が記録されているため、会議の日は変えられません。");
        }

        ImmutableArray<MeetingMember> before = Members;
        meeting.Kind = command.Kind?.Trim() ?? "";
        meeting.Date = Rows.Day(command.Date);
        meeting.Title = command.Title?.Trim() ?? "";
        meeting.Members = Rows.Json<ImmutableArray<MeetingMember>>(
            [.. MeetingChecks.Names(command.Members).Select(name => before.FirstOrDefault(member => member.Name == name) ?? new MeetingMember(name))]);
        return MeetingStep.Done("correctMeeting", new { meeting.Kind, meeting.Date, meeting.Title, command.Members });
    }

    private async Task<MeetingStep> EnterAsync(ChangeMeeting.Enter command, ChangeOrigin origin)
    {
        int? newest = await versions(command.Engagement);
        if (newest is null || command.Version < 1 || command.Version > newest)
        {
            _checks.Add("version.unknown", "version", "付議する案件か、その版がありません。案件を開き直して、もう一度付議してください。");
        }

        string key = command.Engagement.ToString();
        if (decided.Contains(key))
        {
            _checks.Add("item.decided", "engagement", "この案件は、この会議で決定済みです。もう一度審議するときは、別の会議に付議してください。");
        }

        if (Item(key) is { } item)
        {
            item.Version = command.Version;
        }
        else
        {
            agenda.Add(new AgendaRow
            {
                MeetingId = meeting.Id,
                EngagementId = key,
                Place = agenda.Count == 0 ? 1 : agenda.Max(row => row.Place) + 1,
                Version = command.Version,
                Recused = "[]",
                SubmittedAt = Rows.Stamp(at),
                SubmittedBy = origin.Who,
            });
        }

        return MeetingStep.Done("enterItem", new { command.Engagement, command.Version });
    }

    private MeetingStep TakeOff(ChangeMeeting.TakeOff command)
    {
        string key = command.Engagement.ToString();
        if (Wanted(key) is { } item)
        {
            if (decided.Contains(key))
            {
                _checks.Add("item.decided", "engagement", "決定済みの案件は、次第から外せません。");
            }
            else
            {
                agenda.Remove(item);
            }
        }

        return MeetingStep.Done("takeOffItem", new { command.Engagement });
    }

    private MeetingStep Order(ChangeMeeting.Order command)
    {
        string[] order = [.. command.Engagements.Select(engagement => engagement.ToString())];
        if (order.Length != agenda.Count || order.Distinct(StringComparer.Ordinal).Count() != order.Length || order.Any(key => Item(key) is null))
        {
            _checks.Add("order.incomplete", "order", "並べ替えた次第が、いまの次第と合いません。画面を開き直して、もう一度並べ替えてください。");
        }
        else
        {
            for (int place = 0; place < order.Length; place++)
            {
                Item(order[place])!.Place = place + 1;
            }
        }

        return MeetingStep.Done("orderAgenda", new { command.Engagements });
    }

    private MeetingStep Attend(ChangeMeeting.Attend command)
    {
        Known(command.Present);
        meeting.Members = Rows.Json<ImmutableArray<MeetingMember>>([.. Members.Select(member => member with { Present = command.Present.Contains(member.Name) })]);
        return MeetingStep.Done("noteAttendance", new { command.Present });
    }

    private MeetingStep Recuse(ChangeMeeting.Recuse command)
    {
        Known(command.Members);
        if (Wanted(command.Engagement.ToString()) is { } item)
        {
            item.Recused = Rows.Json(command.Members);
        }

        return MeetingStep.Done("noteRecusal", new { command.Engagement, command.Members });
    }

    private MeetingStep Close()
    {
        if (Rows.Day(meeting.Date) > JapanClock.DateOf(at))
        {
            _checks.Add("date.ahead", "date", "会議の日はまだ先です。会議の日になってから閉会してください。");
        }

        if (agenda.Count == 0)
        {
            _checks.Add("agenda.empty", "agenda", "次第に案件がありません。案件を載せてから閉会してください。");
        }

        int open = agenda.Count(item => !decided.Contains(item.EngagementId));
        if (open > 0)
        {
            _checks.Add("agenda.undecided", "agenda", $"決定が記録されていない案件が{open}件あります。決定を記録するか、次第から外してから閉会してください。");
        }

        meeting.State = nameof(MeetingState.Closed);
        return MeetingStep.Done("closeMeeting", new { Items = agenda.Count });
    }

    private AgendaRow? Item(string engagement) => agenda.FirstOrDefault(item => item.EngagementId == engagement);

    private AgendaRow? Wanted(string engagement)
    {
        AgendaRow? item = Item(engagement);
        if (item is null)
        {
            _checks.Add("item.unknown", "engagement", "この案件は次第にありません。画面を開き直して確かめてください。");
        }

        return item;
    }

    private void Known(ImmutableArray<string> names)
    {
        foreach (string stranger in names.Where(name => Members.All(member => member.Name != name)))
        {
            _checks.Add("member.unknown", "members", $"「{stranger}」は、この会議の委員にいません。委員の名簿を確かめてください。");
        }
    }
}
