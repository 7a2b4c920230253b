using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Changes;

/// <summary>Collects every problem of a command.</summary>
internal sealed class ChangeChecks
{
    private const int LongestText = 2000;
    private readonly ImmutableArray<ChangeProblem>.Builder _problems = ImmutableArray.CreateBuilder<ChangeProblem>();

    public ChangeChecks Context(ChangeContext context)
    {
        Text(context.Who, "who", "だれが変更したか（氏名）");
        Text(context.Why, "why", "変更の理由");
        if (context.CommandId == Guid.Empty)
        {
            Add("commandId.empty", "commandId", "操作の番号がありません。画面を開き直して、もう一度操作してください。");
        }

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
        else if (decision.Conditions.Length > LongestText)
        {
            Add("conditions.long", "conditions", $"条件や理由が長すぎます（{decision.Conditions.Length} 文字）。{LongestText} 文字までにしてください。");
        }

        return this;
    }

    public ChangeChecks Text(string? text, string field, string name)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Add($"{field}.empty", field, $"{name}が空です。入力してください。");
        }
        else if (text.Length > LongestText)
        {
            Add($"{field}.long", field, $"{name}が長すぎます（{text.Length} 文字）。{LongestText} 文字までにしてください。");
        }

        return this;
    }

    public ChangeResult.Rejected? Rejection() =>
        _problems.Count == 0 ? null : new ChangeResult.Rejected { Problems = _problems.ToImmutable() };

    public void Add(string code, string field, string message) => _problems.Add(new ChangeProblem(code, field, message));
}
