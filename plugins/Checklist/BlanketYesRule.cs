using VendorRisk.Contract;

namespace VendorRisk.Plugins.Checklist;

/// <summary>Every control is ticked, also those that have no object in this work.</summary>
internal sealed class BlanketYesRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "safeguards.blanket-yes",
        Version = 2,
        Category = RiskCategories.Safeguards,
        Severity = Severity.High,
        Title = new("対象のない対策まで全部「○」である", "Everything is ticked, whether it applies or not"),
        Why = new(
            "全部「○」の表は取扱いを確かめずに記入したおそれがあり、どの対策が本当に行われるか分かりません。",
            "A list ticked throughout was probably ticked without looking, and says nothing about what is really done."),
        Demand = "業務委託にかかる個人情報保護対策チェックリスト（「－」は対策の必要がない場合）、個人情報保護法第66条第1項・第2項",
        Reads = ["chain", "sheets", "hops", "mediumUses", "reentrustment", "checklist"],
        Messages =
        [
            new(
                "blanket",
                new("チェックリスト（{0}側）は全項目が「○」ですが、{1}は、この業務に対象がありません。", "The checklist ({0}) is ticked throughout, though {1} have no object in this work."),
                new(
                    "{1}について、実際に何をするのかを{0}側で確かめ、対象がなければ理由を添えて「－」にしてください。",
                    "Let {0} say what is really done for {1}, and waive, with a reason, what does not apply.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Side[] ticked = [.. facts.Checklist.Select(a => a.Side).Distinct().Order().Where(side => IsTickedThroughout(facts, side))];
        if (facts.Checklist.IsEmpty)
        {
            return new RuleResult.NotApplicable("チェックリストのない書類です。");
        }

        Judgement judgement = new();
        judgement.Judged();
        if (ticked.Length == 0)
        {
            return judgement.Result("");
        }

        Scene scene = Scene.Of(facts);
        ControlNeed[] onList = [.. ControlCatalogue.Checklist.Select(c => ControlNeeds.Find(c.Id)).OfType<ControlNeed>()];
        ControlNeed[] idle = [.. onList.Where(n => n.In(scene) == Presence.Absent)];
        if (idle.Length > 0)
        {
            judgement.Found(Finding(facts, ticked, idle));
        }
        else
        {
            foreach (ControlNeed open in onList.Where(n => n.In(scene) == Presence.Unknown))
            {
                judgement.Lacks(Scene.PlaceOf(open.Objects[0]));
            }
        }

        return judgement.Result("");
    }

    private static bool IsTickedThroughout(EngagementFacts facts, Side side) =>
        ControlCatalogue.Checklist.All(c => facts.Checklist.Any(a => a.Side == side && a.Control == c.Id && a.Answer.Is(ChecklistMark.Yes)))
        && !facts.Checklist.Any(a => a.Side == side && a.Answer.Is(ChecklistMark.No));

    private static Finding Finding(EngagementFacts facts, Side[] ticked, ControlNeed[] idle) => new()
    {
        LinkId = Sides.LinkOf(facts, ticked),
        MessageKey = "blanket",
        Arguments = [Sides.NameOf(ticked), Wording.List(idle.Select(n => $"「{n.Name}」"))],
        Evidence = Judgement.Evidence(
        [
            .. facts.Checklist.Where(a => ticked.Contains(a.Side) && idle.Any(n => n.Control == a.Control))
                .OrderBy(a => a.Control, StringComparer.Ordinal).ThenBy(a => a.Side).Select(a => a.Answer),
            .. VendorSheets.All(facts).SelectMany(s => s.Sheet.Media).Select(m => m.Name),
        ]),
    };
}
