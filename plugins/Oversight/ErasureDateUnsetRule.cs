using VendorRisk.Contract;

namespace VendorRisk.Plugins.Oversight;

/// <summary>Nothing sets a date by which data must be erased.</summary>
internal sealed class ErasureDateUnsetRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "oversight.erasure-date-unset",
        Category = RiskCategories.Oversight,
        Severity = Severity.Low,
        Title = new("消去の期限がない", "No date for erasure"),
        Why = new(
            "期限がないと、業務が終わってもデータが残り続け、いつ違反になるかも決まりません。",
            "Without a date data stays where it is, and nobody is ever late."),
        Demand = "特記事項（返還・消去）、事務対応ガイド4-8-9（返却・消去）",
        Reads = ["chain", "sheets", "safeguards", "checklist"],
        Messages =
        [
            new(
                "unset",
                new("{0}がデータをいつまでに消去するか、決まっていません。", "By when {0} must erase the data is not set."),
                new("{0}の個票に、個人情報を取り扱う期間と消去の期限（例：業務終了後30日以内）を書いてください。", "Give for {0} the period of handling and a date for erasure, say 30 days after the work.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Judgement judgement = new();
        foreach (ChainLink link in facts.Chain)
        {
            SheetFacts[] sheets = [.. VendorSheets.Of(facts, link).Select(s => s.Sheet)];
            IFact[] duties =
            [
                .. facts.Safeguards.Where(s => s.LinkId == link.Id && s.Controls.Any(c => c.Is(ControlIds.ReturnAndErasure))).Select(s => s.Text),
                .. facts.Checklist.Where(a => link.Tier == 1 && a.Control == ControlIds.ReturnAndErasure).OrderBy(a => a.Side).Select(a => a.Answer),
            ];
            if (sheets.Length == 0 || (facts.Safeguards.IsEmpty && facts.Checklist.IsEmpty))
            {
                judgement.Lacks(sheets.Length == 0 ? "sheets" : "safeguards");
                continue;
            }

            judgement.Judged();
            if (!sheets.Any(s => s.ErasureDeadline.State != FactState.Unknown || s.Handling.End.IsKnown))
            {
                judgement.Found(new Finding
                {
                    LinkId = link.Id,
                    MessageKey = "unset",
                    Arguments = [Wording.NameOf(link)],
                    Evidence = Judgement.Evidence([.. duties, .. sheets.Select(s => s.Term.End)]),
                });
            }
        }

        return judgement.Result("委託先がありません。");
    }
}
