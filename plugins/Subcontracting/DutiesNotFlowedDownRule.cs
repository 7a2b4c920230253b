using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Subcontracting;

/// <summary>A duty put on a vendor is missing from the list of its subcontractor, or the subcontractor has no list at all.</summary>
internal sealed class DutiesNotFlowedDownRule : Rule
{
    private const string LeastConfidence = "leastConfidence";
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "subcontracting.duties-not-flowed-down",
        Version = 2,
        Category = RiskCategories.Subcontracting,
        Severity = Severity.High,
        Title = new("委託先の対策が再委託先に引き継がれていない", "Duties not passed down to the subcontractor"),
        Why = new(
            "同じ個人情報を扱うのに対策が減れば、鎖の最も弱い所から漏れます。",
            "With fewer safeguards for the same data, the chain breaks at its weakest link."),
        Demand = "個人情報保護法第66条第2項、特記事項（再委託先への義務の承継）",
        Reads = ["chain", "safeguards", "checklist"],
        Parameters = [new RuleParameter(LeastConfidence, 700, 0, 1000, "委託先の対策として数える読み取りの確からしさの下限（千分率）")],
        Messages =
        [
            new(
                "none",
                new("{0}に行わせる対策が、何も書かれていません。", "Nothing is written that {0} is made to do to protect the data."),
                new("再委託の個票を加え、{1}に課す対策と同じものを{0}に行わせると書いてください。", "Add a re-outsourcing sheet that puts the safeguards of {1} on {0}.")),
            new(
                "missing",
                new("{0}に課す対策のうち、{1}には次がありません：{2}。", "Of the safeguards put on {0}, {1} lacks: {2}."),
                new("{1}の対策に{2}を加えるか、{1}に不要な理由を書いてください。", "Add {2} to the safeguards of {1}, or say why it needs none.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Judgement judgement = new();
        foreach (ChainLink link in facts.Chain.Where(l => l.ParentId is not null))
        {
            ChainLink? parent = facts.Chain.FirstOrDefault(l => l.Id == link.ParentId);
            if (parent is not null)
            {
                Judge(facts, parent, link, context.Parameters[LeastConfidence], judgement);
            }
        }

        return judgement.Result("再委託先がありません。");
    }

    private static void Judge(EngagementFacts facts, ChainLink parent, ChainLink link, int leastConfidence, Judgement judgement)
    {
        (string Control, IFact Fact)[] put = [.. Duties(facts, parent, leastConfidence)];
        HashSet<string> taken = [.. Duties(facts, link, 0).Select(d => d.Control)];
        if (taken.Count == 0 && !facts.Safeguards.Any(s => s.Side != Side.Ward && s.LinkId == link.Id))
        {
            // A name alone proves nothing: a subcontractor of whom only the name is known has been given no duties.
            judgement.Found(new Finding
            {
                LinkId = link.Id,
                MessageKey = "none",
                Arguments = [Wording.NameOf(link), Wording.NameOf(parent)],
                Evidence = Judgement.Evidence([link.Name, .. put.Take(1).Select(d => d.Fact)]),
            });
            return;
        }

        if (put.Length == 0 || taken.Count == 0)
        {
            judgement.Lacks("safeguards");
            return;
        }

        judgement.Judged();
        bool endsHere = !facts.Chain.Any(l => l.ParentId == link.Id);
        (string Control, IFact Fact)[] missing =
            [.. put.Where(d => !taken.Contains(d.Control) && !(endsHere && d.Control == ControlIds.InspectionOfSubcontractors)).OrderBy(d => d.Control, StringComparer.Ordinal)];
        if (missing.Length > 0)
        {
            judgement.Found(new Finding
            {
                LinkId = link.Id,
                MessageKey = "missing",
                Arguments = [Wording.NameOf(parent), Wording.NameOf(link), Wording.List(missing.Select(d => ControlCatalogue.Find(d.Control)?.NameJa ?? d.Control))],
                Evidence = Judgement.Evidence([.. missing.Select(d => d.Fact), link.Name]),
            });
        }
    }

    private static IEnumerable<(string Control, IFact Fact)> Duties(EngagementFacts facts, ChainLink link, int leastConfidence)
    {
        Side side = link.Tier <= 1 ? Side.Contractor : Side.Subcontractor;
        foreach (Safeguard safeguard in facts.Safeguards.Where(s => s.Side != Side.Ward && s.LinkId == link.Id))
        {
            foreach (Fact<string> control in safeguard.Controls.Where(c => c.IsKnown && c.Confidence >= leastConfidence))
            {
                yield return (control.Value!, safeguard.Text);
            }
        }

        foreach (ChecklistAnswer answer in facts.Checklist.Where(a => a.Side == side && a.Answer.Is(ChecklistMark.Yes)))
        {
            yield return (answer.Control, answer.Answer);
        }
    }
}
