using VendorRisk.Contract;

namespace VendorRisk.Plugins.Handling;

/// <summary>A hand-over is not recorded (date, person, content, quantity).</summary>
internal sealed class HopUntracedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "handling.hop-untraced",
        Category = RiskCategories.Handling,
        Severity = Severity.Medium,
        Title = new("受渡しの記録がない", "A hand-over is not recorded"),
        Why = new(
            "日時・取扱者・内容・数量の記録がないと、紛失しても、いつ誰のところで失われたか分かりません。",
            "Without date, person, content and quantity nobody can tell where a lost record was lost."),
        Demand = "個人情報保護法第66条第1項・第2項（安全管理措置）、チェックリストOP-09（受渡しの記録）",
        Reads = ["chain", "hops", "safeguards", "checklist"],
        Messages =
        [
            new(
                "untraced",
                new("{0}と{1}の間の受渡しに、記録（日時・取扱者・内容・数量）がありません。", "Hand-overs between {0} and {1} have no record (date, person, content, quantity)."),
                new(
                    "{0}と{1}の間の受渡しを、電子データの送受信も含めて記録票に残すことを、双方の対策に書いてください。",
                    "Add to the safeguards of both sides that every hand-over between {0} and {1}, data included, is recorded.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (facts.Hops.IsEmpty)
        {
            return RuleResult.Missing("hops");
        }

        Judgement judgement = new();
        IEnumerable<IGrouping<string, Hop>> pairs = facts.Hops
            .Where(IsHandOver)
            .GroupBy(Route.PairOf, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, Hop> pair in pairs)
        {
            Judge(facts, [.. pair], judgement);
        }

        return judgement.Result("〔区〕・委託先・再委託先の間の受渡しがありません。");
    }

    private static void Judge(EngagementFacts facts, Hop[] hops, Judgement judgement)
    {
        Hop[] open = [.. hops.Where(h => !h.Recorded.Is(true))];
        if (open.Length == 0 || open.All(h => !h.Recorded.IsKnown && LedgerAnswers(facts, h).Any(a => a.Answer.Is(ChecklistMark.Yes))))
        {
            judgement.Judged();
            return;
        }

        bool said = open.Any(h => h.Recorded.IsKnown);
        bool told = said || !facts.Safeguards.IsEmpty || LedgerAnswers(facts, open[0]).Any(a => a.Answer.IsKnown);

        // A ledger is kept by somebody for something, and which hand-overs it covers could not be read: that is unknown, not missing.
        if (!told || (!said && HasLedger(facts, open[0])))
        {
            judgement.Lacks(open[0].Recorded.Path);
            return;
        }

        // All movements between one pair are one problem, whichever way they go.
        (string upper, string lower) = Route.PartiesOf(facts, open);
        judgement.Found(new Finding
        {
            LinkId = Route.LinkOf(facts, open[0]),
            MessageKey = "untraced",
            Arguments = [upper, lower],
            Evidence = Judgement.Evidence(
            [
                .. open.SelectMany(h => new IFact[] { h.Statement, h.Recorded }),
                .. LedgerAnswers(facts, open[0]).Where(a => a.Answer.IsKnown && !a.Answer.Is(ChecklistMark.Yes)).Select(a => a.Answer),
            ]),
        });
    }

    /// <summary>Between ward, vendors and the services that hold data for them; what people themselves send in has no ledger.</summary>
    private static bool IsHandOver(Hop hop) =>
        (hop.From.Kind is PartyKind.Ward or PartyKind.Vendor or PartyKind.Service) && (hop.To.Kind is PartyKind.Ward or PartyKind.Vendor)
        && (hop.From.LinkId ?? hop.To.LinkId) is not null;

    private static bool HasLedger(EngagementFacts facts, Hop hop) =>
        facts.Safeguards.Any(s => s.LinkId == Route.LinkOf(facts, hop) && s.Controls.Any(c => c.Is(ControlIds.HandOverRecord)));

    /// <summary>The printed checklist speaks of the ward and its contractor.</summary>
    private static IEnumerable<ChecklistAnswer> LedgerAnswers(EngagementFacts facts, Hop hop) =>
        facts.Chain.Any(l => l.Tier > 1 && (l.Id == hop.From.LinkId || l.Id == hop.To.LinkId))
            ? facts.Checklist.Where(a => a.Control == ControlIds.HandOverRecord && a.Side == Side.Subcontractor)
            : facts.Checklist.Where(a => a.Control == ControlIds.HandOverRecord);
}
