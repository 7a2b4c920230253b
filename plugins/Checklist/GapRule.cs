using VendorRisk.Contract;

namespace VendorRisk.Plugins.Checklist;

/// <summary>Free-text safeguards, or a checklist's △, leave a control uncovered that the facts need.</summary>
internal sealed class GapRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "safeguards.gap",
        Version = 2,
        Category = RiskCategories.Safeguards,
        Severity = Severity.Medium,
        Title = new("必要な対策が書かれていない", "A needed safeguard is not written down"),
        Why = new(
            "書かれていない対策は契約で求められず、立入り調査でも確かめられません。",
            "What is not written down is not demanded in the contract and not checked at an inspection."),
        Demand = "個人情報保護法第66条第1項・第2項（安全管理措置）、個人情報保護対策チェックリストの管理項目",
        Reads = ["chain", "sheets", "hops", "mediumUses", "reentrustment", "safeguards", "checklist"],
        Messages =
        [
            new(
                "ward",
                new("{0}への委託で〔区〕が行う対策に、{1}がありません。", "What the 〔ward〕 does about {0} leaves out: {1}."),
                new("{0}の個票の「〔区〕が行う情報保護対策」に、{1}を書き加えてください。", "Add to the 〔ward〕's safeguards about {0}: {1}.")),
            new(
                "vendor",
                new("{0}に行わせる対策に、{1}がありません。", "What {0} is made to do leaves out: {1}."),
                new("{0}の個票の「受託事業者に行わせる情報保護対策」に、{1}を書き加えてください。", "Add to the safeguards that {0} is made to take: {1}.")),
            new(
                "partial",
                new("チェックリスト（{0}側）で「△」（一部実施）の{1}は、この業務に必要な対策です。", "The checklist ({0}) answers △ (in part) for {1}, which this work needs in full."),
                new("{0}側の{1}について、足りない部分をいつまでに行うかを決め、行ったら「○」に改めてください。", "Settle by when {0} does the rest of {1}, and change the answer to ○ then.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (facts.Safeguards.IsEmpty && facts.Checklist.IsEmpty)
        {
            return RuleResult.Missing("safeguards");
        }

        // The checklist answers for ward and contractor; beside it their cells say no more than "see the list".
        Judgement judgement = new();
        foreach (ChainLink link in facts.Chain.Where(l => facts.Checklist.IsEmpty || l.Tier > 1))
        {
            Safeguard[] about = [.. facts.Safeguards.Where(s => s.LinkId == link.Id)];
            if (about.Length == 0)
            {
                judgement.Lacks("safeguards");
                continue;
            }

            Scene scene = Scene.Of(facts, link);
            Judge(facts, link, scene, [.. about.Where(s => s.Side == Side.Ward)], about, ward: true, judgement);
            Judge(facts, link, scene, [.. about.Where(s => s.Side != Side.Ward)], about, ward: false, judgement);
        }

        JudgePartial(facts, judgement);
        return judgement.Result(facts.Checklist.IsEmpty ? "委託先がありません。" : "対策はチェックリストで答えています。");
    }

    /// <summary>What is done in part, under way or planned covers nothing.</summary>
    private static void JudgePartial(EngagementFacts facts, Judgement judgement)
    {
        IEnumerable<IGrouping<Side, ChecklistAnswer>> partial = facts.Checklist.Where(a => a.Answer.Is(ChecklistMark.Partial)).GroupBy(a => a.Side).OrderBy(g => g.Key);
        foreach (IGrouping<Side, ChecklistAnswer> side in partial)
        {
            Scene scene = Scene.Of(facts);
            (ChecklistAnswer Answer, ControlNeed Need)[] answered =
                [.. side.OrderBy(a => a.Control, StringComparer.Ordinal).Select(a => (a, ControlNeeds.Find(a.Control))).Where(p => p.Item2 is not null).Select(p => (p.a, p.Item2!))];
            (ChecklistAnswer Answer, ControlNeed Need)[] needed = [.. answered.Where(p => p.Need.In(scene) == Presence.Present)];
            judgement.Judged();
            foreach ((_, ControlNeed open) in answered.Where(p => p.Need.In(scene) == Presence.Unknown))
            {
                judgement.Lacks(Scene.PlaceOf(open.Objects[0]));
            }

            if (needed.Length > 0)
            {
                judgement.Found(new Finding
                {
                    LinkId = Sides.LinkOf(facts, [side.Key]),
                    MessageKey = "partial",
                    Arguments = [Sides.NameOf(side.Key), Wording.List(needed.Select(p => $"「{p.Need.Name}」"), 8)],
                    Evidence = Judgement.Evidence(
                    [
                        .. needed.SelectMany(p => new IFact?[] { p.Answer.Answer, p.Answer.Reason.IsKnown ? p.Answer.Reason : null }),
                        .. needed.Select(p => p.Need.ObjectIn(scene)).OfType<WorkObject>().Distinct().SelectMany(o => scene.FactsFor(o, 1)),
                    ]),
                });
            }
        }
    }

    private static void Judge(EngagementFacts facts, ChainLink link, Scene scene, Safeguard[] side, Safeguard[] about, bool ward, Judgement judgement)
    {
        judgement.Judged();
        ControlNeed[] open =
        [
            .. ControlNeeds.All.Where(n => (ward ? n.Ward : n.Vendor) && n.In(scene) == Presence.Present && !IsCovered(facts, n, scene, side)),
        ];
        if (open.Length == 0)
        {
            return;
        }

        judgement.Found(new Finding
        {
            LinkId = link.Id,
            MessageKey = ward ? "ward" : "vendor",
            Arguments = [Wording.NameOf(link), Wording.List(open.Select(n => $"「{n.Name}」"), 8)],
            Evidence = Judgement.Evidence(
            [
                .. Shown(facts, side.Length > 0 ? side : about).Select(s => s.Text),
                .. open.Select(n => n.ObjectIn(scene)).OfType<WorkObject>().Distinct().SelectMany(o => scene.FactsFor(o, 1)),
            ]),
        });
    }

    /// <summary>The first safeguard of the list that lacks them: where they should have stood.</summary>
    private static IEnumerable<Safeguard> Shown(EngagementFacts facts, Safeguard[] list)
    {
        HashSet<int> entrusting = [.. VendorSheets.All(facts).Select(s => s.Index)];
        return list.OrderBy(s => entrusting.Contains(s.Sheet) ? 0 : 1).ThenBy(s => s.Text.Source?.Line ?? int.MaxValue).ThenBy(s => s.Number).Take(1);
    }

    private static bool IsCovered(EngagementFacts facts, ControlNeed need, Scene scene, Safeguard[] side)
    {
        // What is agreed on subcontractors may stand on either side's list, or on the subcontractor's own sheet.
        IEnumerable<Safeguard> searched = need.Control == ControlIds.InspectionOfSubcontractors ? facts.Safeguards : side;
        bool instead = scene.PresenceOf(WorkObject.Portable) != Presence.Present || !need.Objects.Contains(WorkObject.Portable);
        return searched.SelectMany(s => s.Controls)
            .Any(c => c.Is(need.Control) || (instead && c.TryGet(out string? id) && need.AlsoCoveredBy.Contains(id)));
    }
}
