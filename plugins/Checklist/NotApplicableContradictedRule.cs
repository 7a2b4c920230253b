using VendorRisk.Contract;

namespace VendorRisk.Plugins.Checklist;

/// <summary>A control is answered － although the facts of the same paper need it.</summary>
internal sealed class NotApplicableContradictedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "safeguards.not-applicable-contradicted",
        Category = RiskCategories.Safeguards,
        Severity = Severity.High,
        Title = new("「－」とした対策が必要である", "A waived safeguard is needed"),
        Why = new(
            "「－」とした対策は契約でも求められず、いちばん必要な場面で守りがなくなります。",
            "A waived safeguard is not demanded in the contract, and is missing just where it counts."),
        Demand = "業務委託にかかる個人情報保護対策チェックリスト（「－」は対策の必要がない場合に限る）、個人情報保護法第66条第1項・第2項",
        Reads = ["chain", "sheets", "hops", "mediumUses", "reentrustment", "checklist"],
        Messages =
        [
            new(
                "needed",
                new("「{0}」（{1}）は、{2}側で「－」ですが、{3}ため必要です。", "{0} ({1}) is waived by {2}, but is needed here: {3}."),
                new("{2}側の「{0}」を「○」に改め、実際の方法を確かめてください。", "Change {0} on the side of {2} to ○ and settle how it is done.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (facts.Checklist.IsEmpty)
        {
            return new RuleResult.NotApplicable("チェックリストのない書類です。");
        }

        Scene scene = Scene.Of(facts);
        Judgement judgement = new();
        judgement.Judged();
        IEnumerable<IGrouping<string, ChecklistAnswer>> waived = facts.Checklist
            .Where(a => a.Answer.Is(ChecklistMark.No))
            .GroupBy(a => a.Control, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, ChecklistAnswer> control in waived)
        {
            if (ControlNeeds.Find(control.Key) is { } need)
            {
                Judge(facts, scene, need, [.. control.OrderBy(a => a.Side)], judgement);
            }
        }

        return judgement.Result("");
    }

    private static void Judge(EngagementFacts facts, Scene scene, ControlNeed need, ChecklistAnswer[] answers, Judgement judgement)
    {
        switch (need.In(scene))
        {
            case Presence.Present when need.ObjectIn(scene) is { } item:
                judgement.Found(Finding(facts, need, answers, item, scene.FactsFor(item)));
                break;
            // Whoever the paper leaves unnamed: it says "re-entrusted" here and "no need to watch over that" there.
            case Presence.Unknown when need.Objects.Contains(WorkObject.Subcontractor) && facts.Reentrustment.Is(ReentrustmentStance.Declared):
                judgement.Found(Finding(facts, need, answers, WorkObject.Subcontractor, [facts.Reentrustment]));
                break;
            case Presence.Unknown:
                judgement.Lacks(Scene.PlaceOf(need.Objects[0]));
                break;
            default:
                break;
        }
    }

    private static Finding Finding(EngagementFacts facts, ControlNeed need, ChecklistAnswer[] answers, WorkObject item, IEnumerable<IFact> shown) => new()
    {
        LinkId = Sides.LinkOf(facts, answers.Select(a => a.Side)),
        MessageKey = "needed",
        Arguments = [need.Name, need.Control, Sides.NameOf(answers.Select(a => a.Side)), ObjectWords.Because(item)],
        Evidence = Judgement.Evidence([.. answers.SelectMany(a => new IFact?[] { a.Answer, a.Reason.IsKnown ? a.Reason : null }), .. shown]),
    };
}
