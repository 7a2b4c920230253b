using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Engagements;
using VendorRisk.Exports.Letters;

namespace VendorRisk.Web.Meetings;

/// <summary>Minutes and notices, drafted from what was decided. What is handed in is Japanese, in whatever language the pages are read.</summary>
internal static class MinutesText
{
    public static string WordOf(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Approved => "承認",
        DecisionOutcome.ApprovedWithConditions => "条件付き承認",
        DecisionOutcome.Returned => "差戻し",
        DecisionOutcome.Reported => "報告了承",
        DecisionOutcome.Withdrawn => "取下げ",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    /// <summary>The minutes of the meeting.</summary>
    public static Letter Minutes(MeetingView view)
    {
        Meeting meeting = view.Meeting;
        List<LetterLine> lines =
        [
            $"日時　{Wareki.Of(meeting.Date)}",
            $"種類　{meeting.Kind}",
            $"出席　{Names(meeting, present: true)}",
            $"欠席　{Names(meeting, present: false)}",
        ];
        lines.AddRange(view.Lines.SelectMany((line, place) => Item(line, place + 1)));
        return new Letter($"{meeting.Title}　議事録（案）", [.. lines]);
    }

    /// <summary>The notice of the result of one item; null when nothing is decided on it.</summary>
    public static Letter? Notice(Meeting meeting, AgendaLine line) => line.Decision is not { } decision ? null : new Letter(
        "審議結果通知",
        [
            $"{(line.Department.Length == 0 ? "所管課" : line.Department)}　御中",
            $"{Wareki.Of(meeting.Date)}の{meeting.Title}（{meeting.Kind}）での審議の結果を、次のとおり通知します。",
            LetterLine.Heading("件名"),
            string.Create(CultureInfo.InvariantCulture, $"{line.Title}（第{line.Item.Version}版）"),
            LetterLine.Heading("結果"),
            WordOf(decision.Outcome),
            .. decision.Conditions.Length == 0 ? ImmutableArray<LetterLine>.Empty : [LetterLine.Heading("理由・付記"), decision.Conditions],
            .. Asked(line),
        ]);

    private static IEnumerable<LetterLine> Item(AgendaLine line, int place)
    {
        yield return LetterLine.Heading(string.Create(CultureInfo.InvariantCulture, $"{place}　{line.Title}（{line.Department}　第{line.Item.Version}版）"));
        if (!line.Item.Recused.IsEmpty)
        {
            yield return $"審議から外れた委員　{string.Join('、', line.Item.Recused)}";
        }

        yield return $"主な指摘　{(line.Foremost.IsEmpty ? "なし" : string.Join("／", line.Foremost.Select(finding => finding.Message)))}";
        yield return $"決定　{(line.Decision is { } decision ? WordOf(decision.Outcome) : "（未決定）")}";
        if (line.Decision is { Conditions.Length: > 0 } noted)
        {
            yield return $"理由・付記　{noted.Conditions}";
        }

        // Within an item the conditions have no heading of their own.
        foreach (LetterLine asked in Asked(line))
        {
            yield return asked with { IsHeading = false };
        }
    }

    private static IEnumerable<LetterLine> Asked(AgendaLine line)
    {
        if (!line.Conditions.IsEmpty)
        {
            yield return LetterLine.Heading("条件");
        }

        foreach ((ConditionRecord condition, int place) in line.Conditions.Select((condition, place) => (condition, place + 1)))
        {
            string due = condition.Asked.Due is { } day ? $"、期限 {Wareki.Of(day)}" : "";
            yield return string.Create(CultureInfo.InvariantCulture, $"（{place}）{condition.Asked.Text}（{condition.Asked.Owner}{due}）");
            if (condition.Asked.Reason.Length > 0)
            {
                yield return $"　求める理由　{condition.Asked.Reason}";
            }

            if (condition.Asked.CostTalk.Length > 0)
            {
                yield return $"　費用の協議　{condition.Asked.CostTalk}";
            }
        }
    }

    private static string Names(Meeting meeting, bool present) =>
        meeting.Members.All(member => member.Present is null) ? "（記録なし）"
        : string.Join('、', meeting.Members.Where(member => member.Present == present).Select(member => member.Name)) is { Length: > 0 } names ? names
        : "なし";
}
