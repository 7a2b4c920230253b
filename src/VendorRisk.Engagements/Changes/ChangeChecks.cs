using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Changes;

/// <summary>Collects every problem of a command.</summary>
internal sealed class ChangeChecks
{
    private const int MostConditions = 50;
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

        if (decision.Outcome == DecisionOutcome.ApprovedWithConditions && decision.Asked.IsDefaultOrEmpty)
        {
            Text(decision.Conditions, "conditions", "承認の条件");
        }
        else
        {
            _problems.Optional(decision.Conditions, "conditions", "条件や理由");
        }

        return Asked(decision);
    }

    public ChangeChecks Consents(ImmutableArray<LoadedConsent> consents)
    {
        foreach (LoadedConsent consent in consents.IsDefault ? [] : consents)
        {
            Text(consent.Vendor, "consents", "再委託先の名称").Text(consent.Reference, "consents", "承諾の文書番号");
            _problems.Plausible(consent.Date, "consents", "再委託を承諾した日");
        }

        return this;
    }

    public ChangeChecks End(EndCondition end)
    {
        if (end.State is not (ConditionState.Met or ConditionState.Waived))
        {
            Add("state.unfit", "state", "条件は「履行済み」か「免除」にできます。一覧から選んでください。");
        }

        Text(end.Words, "words", end.State == ConditionState.Waived ? "免除の理由" : "履行を確かめた内容");
        return end.State == ConditionState.Met ? Text(end.Reference, "reference", "証拠のある場所（文書番号など）") : this;
    }

    public ChangeChecks Text(string? text, string field, string name)
    {
        _problems.Required(text, field, name);
        return this;
    }

    public ChangeResult.Rejected? Rejection() => _problems.Any ? new ChangeResult.Rejected { Problems = _problems.ToImmutable() } : null;

    public void Add(string code, string field, string message) => _problems.Add(code, field, message);

    private ChangeChecks Asked(RecordDecision decision)
    {
        if (decision.Asked.IsDefaultOrEmpty)
        {
            return this;
        }

        if (decision.Outcome != DecisionOutcome.ApprovedWithConditions)
        {
            Add("asked.unfit", "asked", "条件を付けられるのは、条件付き承認だけです。決定を選び直すか、条件を消してください。");
        }

        if (decision.Asked.Length > MostConditions)
        {
            Add("asked.many", "asked", $"条件は{MostConditions}件までです。");
        }

        for (int at = 0; at < decision.Asked.Length; at++)
        {
            NewCondition condition = decision.Asked[at];
            string field = string.Create(CultureInfo.InvariantCulture, $"asked/{at}/");
            Text(condition.Text, field + "text", "条件の内容").Text(condition.Owner, field + "owner", "条件を行う人");
            _problems.Optional(condition.Reason, field + "reason", "求める理由");
            _problems.Optional(condition.CostTalk, field + "costTalk", "費用の協議");
            _problems.Plausible(condition.Due, field + "due", "条件の期限");
            if (condition.Due < decision.MeetingDate)
            {
                Add(field + "due.early", field + "due", "条件の期限が会議の日より前です。会議の日かそれより後の日を入力してください。");
            }
        }

        return this;
    }
}
