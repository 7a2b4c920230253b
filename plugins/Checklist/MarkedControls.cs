using VendorRisk.Contract;

namespace VendorRisk.Plugins.Checklist;

/// <summary>Walks over the controls that a checklist answers with one mark and that this catalogue knows the needs of.</summary>
internal static class MarkedControls
{
    /// <summary>Judges a control: what it needs, and its answers with the mark, by side.</summary>
    public delegate void Judge(EngagementFacts facts, Scene scene, ControlNeed need, ChecklistAnswer[] answers, Judgement judgement);

    /// <summary>The result of judging each such control, by id; not applicable to a paper without a checklist.</summary>
    public static RuleResult Evaluate(EngagementFacts facts, ChecklistMark mark, Judge judge)
    {
        if (facts.Checklist.IsEmpty)
        {
            return new RuleResult.NotApplicable("チェックリストのない書類です。");
        }

        Scene scene = Scene.Of(facts);
        Judgement judgement = new();
        judgement.Judged();
        foreach (IGrouping<string, ChecklistAnswer> control in facts.Checklist
            .Where(a => a.Answer.Is(mark))
            .GroupBy(a => a.Control, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (ControlNeeds.Find(control.Key) is { } need)
            {
                judge(facts, scene, need, [.. control.OrderBy(a => a.Side)], judgement);
            }
        }

        return judgement.Result("");
    }

    /// <summary>The finding that the answers do not give what the work needs: name, id, side and why it is needed are the message's arguments.</summary>
    public static Finding Finding(EngagementFacts facts, string message, ControlNeed need, ChecklistAnswer[] answers, WorkObject item, IEnumerable<IFact> shown) => new()
    {
        LinkId = Sides.LinkOf(facts, answers.Select(a => a.Side)),
        MessageKey = message,
        Arguments = [need.Name, need.Control, Sides.NameOf(answers.Select(a => a.Side)), ObjectWords.Because(item)],
        Evidence = Judgement.Evidence([.. answers.SelectMany(a => new IFact?[] { a.Answer, a.Reason.IsKnown ? a.Reason : null }), .. shown]),
    };
}
