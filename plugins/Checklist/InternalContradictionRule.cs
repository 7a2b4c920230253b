using VendorRisk.Contract;

namespace VendorRisk.Plugins.Checklist;

/// <summary>Two answers of the checklist cannot both hold.</summary>
internal sealed class InternalContradictionRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "safeguards.internal-contradiction",
        Category = RiskCategories.Safeguards,
        Severity = Severity.Medium,
        Title = new("チェックリストの答えが食い違う", "Two answers contradict each other"),
        Why = new(
            "両立しない答えは、実際の取扱いを確かめずに記入したことを示します。",
            "Answers that cannot both hold show that nobody looked at how the work is done."),
        Demand = "業務委託にかかる個人情報保護対策チェックリスト、個人情報保護法第66条第1項・第2項",
        Reads = ["chain", "sheets", "hops", "mediumUses", "reentrustment", "checklist"],
        Messages =
        [
            new(
                "ground",
                new("{0}側は「{1}」を理由に「－」としながら、「{2}」を「○」としています。", "{0} waives rows on the ground \"{1}\" and yet ticks {2}."),
                new(
                    "実際の取扱いを確かめ、「{1}」が正しければ「{2}」を「－」に、正しくなければ「－」とした項目を「○」に改めてください。",
                    "Look at how the work is done: waive {2} if \"{1}\" is true, else tick the waived rows.")),
            new(
                "sides",
                new("「{0}」が、{1}側で「－」、{2}側で「○」となっています。", "{0} is waived by {1} and ticked by {2}."),
                new("「{0}」は双方で行う対策です。{1}側と{2}側の答えをそろえてください。", "{0} takes both sides; let {1} and {2} give the same answer.")),
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
        return RuleResult.Found([.. GroundConflict.All.SelectMany(c => ByGround(facts, scene, c)), .. BySides(facts)]);
    }

    private static IEnumerable<Finding> ByGround(EngagementFacts facts, Scene scene, GroundConflict conflict)
    {
        if (conflict.Unless is { } item && scene.PresenceOf(item) == Presence.Present)
        {
            yield break;
        }

        ChecklistAnswer[] waived = [.. facts.Checklist.Where(a => a.Answer.Is(ChecklistMark.No) && a.Ground.Is(conflict.Ground))];
        ChecklistAnswer[] ticked = [.. facts.Checklist
            .Where(a => a.Answer.Is(ChecklistMark.Yes) && conflict.Controls.Contains(a.Control) && waived.Any(w => w.Side == a.Side))
            .OrderBy(a => a.Control, StringComparer.Ordinal).ThenBy(a => a.Side)];
        if (ticked.Length == 0)
        {
            yield break;
        }

        Side[] sides = [.. ticked.Select(a => a.Side).Distinct()];
        yield return new Finding
        {
            LinkId = Sides.LinkOf(facts, sides),
            MessageKey = "ground",
            Arguments = [Sides.NameOf(sides), conflict.Words, Wording.List(ticked.Select(a => ControlCatalogue.Find(a.Control)!.NameJa), 3)],
            Evidence = Judgement.Evidence(
            [
                .. ticked.Select(a => a.Answer),
                .. waived.Where(w => sides.Contains(w.Side)).OrderBy(w => w.Control, StringComparer.Ordinal).ThenBy(w => w.Side).Select(w => w.Ground),
            ]),
        };
    }

    /// <summary>What takes two to do cannot be needed on one side only.</summary>
    private static IEnumerable<Finding> BySides(EngagementFacts facts)
    {
        foreach (string control in GroundConflict.TakesBothSides)
        {
            ChecklistAnswer[] answers = [.. facts.Checklist.Where(a => a.Control == control && a.Answer.IsKnown).OrderBy(a => a.Side)];
            Side[] no = [.. answers.Where(a => a.Answer.Is(ChecklistMark.No)).Select(a => a.Side)];
            Side[] yes = [.. answers.Where(a => a.Answer.Is(ChecklistMark.Yes)).Select(a => a.Side)];
            if (no.Length > 0 && yes.Length > 0)
            {
                yield return new Finding
                {
                    LinkId = Sides.LinkOf(facts, answers.Select(a => a.Side)),
                    MessageKey = "sides",
                    Arguments = [ControlCatalogue.Find(control)!.NameJa, Sides.NameOf(no), Sides.NameOf(yes)],
                    Evidence = Judgement.Evidence(answers.Select(a => a.Answer)),
                };
            }
        }
    }
}
