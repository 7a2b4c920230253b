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

    public override RuleResult Evaluate(RuleContext context) => MarkedControls.Evaluate(context.Facts, ChecklistMark.No, Judge);

    private static void Judge(EngagementFacts facts, Scene scene, ControlNeed need, ChecklistAnswer[] answers, Judgement judgement)
    {
        switch (need.In(scene))
        {
            case Presence.Present when need.ObjectIn(scene) is { } item:
                judgement.Found(MarkedControls.Finding(facts, "needed", need, answers, item, scene.FactsFor(item)));
                break;
            // Whoever the paper leaves unnamed: it says "re-entrusted" here and "no need to watch over that" there.
            case Presence.Unknown when need.Objects.Contains(WorkObject.Subcontractor) && facts.Reentrustment.Is(ReentrustmentStance.Declared):
                judgement.Found(MarkedControls.Finding(facts, "needed", need, answers, WorkObject.Subcontractor, [facts.Reentrustment]));
                break;
            case Presence.Unknown:
                judgement.Lacks(Scene.PlaceOf(need.Objects[0]));
                break;
            default:
                break;
        }
    }
}
