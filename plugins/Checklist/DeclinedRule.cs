using VendorRisk.Contract;

namespace VendorRisk.Plugins.Checklist;

/// <summary>A control that the facts need is answered × (いいえ, 未実施).</summary>
internal sealed class DeclinedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "safeguards.declined",
        Category = RiskCategories.Safeguards,
        Severity = Severity.High,
        Title = new("必要な対策が行われない", "A needed safeguard is not taken"),
        Why = new(
            "行わないと答えた対策は、契約の後も行われません。守りのないまま個人情報を渡すことになります。",
            "A safeguard that is declined will not be taken later either; personal information goes out without it."),
        Demand = "個人情報保護法第66条第1項・第2項（安全管理措置）、個人情報保護対策チェックリストの管理項目",
        Reads = ["chain", "sheets", "hops", "mediumUses", "reentrustment", "checklist"],
        Messages =
        [
            new(
                "declined",
                new("「{0}」（{1}）は、{2}側で「×」（未実施）ですが、{3}ため必要です。", "{0} ({1}) is not done by {2}, but is needed here: {3}."),
                new(
                    "{2}側で「{0}」をいつまでに、どう行うかを決めて「○」に改めてください。行えないなら、代わりの対策を書くか、委託する業務を見直してください。",
                    "Settle when and how {2} does {0} and change the answer to ○; if it cannot be done, write down another safeguard or reconsider what is outsourced.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context) => MarkedControls.Evaluate(context.Facts, ChecklistMark.Undone, Judge);

    private static void Judge(EngagementFacts facts, Scene scene, ControlNeed need, ChecklistAnswer[] answers, Judgement judgement)
    {
        switch (need.In(scene))
        {
            case Presence.Present when need.ObjectIn(scene) is { } item:
                judgement.Found(MarkedControls.Finding(facts, "declined", need, answers, item, scene.FactsFor(item)));
                break;
            case Presence.Unknown:
                judgement.Lacks(Scene.PlaceOf(need.Objects[0]));
                break;
            default:
                break;
        }
    }
}
