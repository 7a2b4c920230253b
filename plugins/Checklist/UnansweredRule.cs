using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Checklist;

/// <summary>A control of the checklist has no answer.</summary>
internal sealed class UnansweredRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "safeguards.unanswered",
        Category = RiskCategories.Safeguards,
        Severity = Severity.High,
        Title = new("チェックリストに答えのない項目がある", "The checklist has unanswered rows"),
        Why = new(
            "答えのない対策は行われないおそれがあり、審査でも契約でも確かめられません。",
            "A safeguard nobody answered for may never be taken, and nothing holds anyone to it."),
        Demand = "業務委託にかかる個人情報保護対策チェックリスト（全24項目）、個人情報保護法第66条",
        Reads = ["chain", "checklist"],
        Messages =
        [
            new(
                "blank",
                new("チェックリスト（{0}側）の{1}に答えがありません。", "The checklist ({0}) has no answer for {1}."),
                new("{0}側の{1}に「○」か、理由を添えた「△」「×」「－」を記入してください。", "Answer {1} on the side of {0}: ○, or △, × or － with a reason.")),
            new(
                "side",
                new("{0}側のチェックリストがありません。", "There is no checklist for {0}."),
                new("{0}側の24項目にも答えてください。", "Answer the 24 rows for {0} too.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (facts.Checklist.IsEmpty)
        {
            return new RuleResult.NotApplicable("チェックリストのない書類です。");
        }

        return RuleResult.Found(
        [
            .. facts.Checklist.Select(a => a.Side).Distinct().Order().SelectMany(side => Blank(facts, side)),
            .. new[] { Side.Ward, Side.Contractor }.Where(side => facts.Checklist.All(a => a.Side != side)).Select(side => WithoutSide(facts, side)),
        ]);
    }

    private static IEnumerable<Finding> Blank(EngagementFacts facts, Side side)
    {
        ImmutableArray<ChecklistAnswer> answers = [.. facts.Checklist.Where(a => a.Side == side).OrderBy(a => a.Control, StringComparer.Ordinal)];
        Control[] open = [.. ControlCatalogue.Checklist.Where(c => !answers.Any(a => a.Control == c.Id && a.Answer.State != FactState.Unknown))];
        if (open.Length == 0)
        {
            yield break;
        }

        // A row that is not there has no fact of its own: the row before it shows the place.
        IEnumerable<IFact> places = open.Select(c =>
            answers.LastOrDefault(a => string.CompareOrdinal(a.Control, c.Id) <= 0)?.Answer ?? answers[0].Answer);
        yield return new Finding
        {
            LinkId = Sides.LinkOf(facts, [side]),
            MessageKey = "blank",
            Arguments = [Sides.NameOf(side), Wording.List(open.Select(c => $"「{c.NameJa}」"))],
            Evidence = Judgement.Evidence(places),
        };
    }

    private static Finding WithoutSide(EngagementFacts facts, Side side) => new()
    {
        LinkId = Sides.LinkOf(facts, [side]),
        MessageKey = "side",
        Arguments = [Sides.NameOf(side)],
        Evidence = Judgement.Evidence(facts.Checklist.OrderBy(a => a.Control, StringComparer.Ordinal).ThenBy(a => a.Side).First().Answer),
    };
}
