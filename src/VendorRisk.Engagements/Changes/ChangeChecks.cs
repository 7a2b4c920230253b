using VendorRisk.Contract;

namespace VendorRisk.Engagements.Changes;

/// <summary>Collects every problem of a command.</summary>
internal sealed class ChangeChecks
{
    private readonly ProblemList _problems = new();

    public ChangeChecks Origin(ChangeOrigin origin)
    {
        _problems.Origin(origin);
        return this;
    }

    public ChangeChecks Facts(EngagementFacts facts)
    {
        if (facts.Sheets.IsEmpty && facts.Chain.IsEmpty && !facts.Title.IsKnown)
        {
            Add("facts.empty", "facts", "件名も個票も事業者もありません。付議事項のファイルが正しいかを確かめてください。");
        }

        return this;
    }

    public ChangeChecks Decision(RecordDecision decision, DateOnly today)
    {
        if (!Enum.IsDefined(decision.Outcome))
        {
            Add("outcome.unknown", "outcome", "決定の種類が正しくありません。一覧から選んでください。");
        }

        if (decision.Version < 1)
        {
            Add("version.unknown", "version", "どの版についての決定かを選んでください。");
        }

        if (decision.MeetingDate == default || decision.MeetingDate > today)
        {
            Add("meetingDate.unfit", "meetingDate", "会議の日は、今日までの日付を入力してください。");
        }

        if (decision.Outcome == DecisionOutcome.ApprovedWithConditions)
        {
            Text(decision.Conditions, "conditions", "承認の条件");
        }
        else
        {
            _problems.Optional(decision.Conditions, "conditions", "条件や理由");
        }

        return this;
    }

    public ChangeChecks Text(string? text, string field, string name)
    {
        _problems.Required(text, field, name);
        return this;
    }

    public ChangeResult.Rejected? Rejection() => _problems.Any ? new ChangeResult.Rejected { Problems = _problems.ToImmutable() } : null;

    public void Add(string code, string field, string message) => _problems.Add(code, field, message);
}
