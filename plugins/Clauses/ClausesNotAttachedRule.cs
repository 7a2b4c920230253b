using VendorRisk.Contract;

namespace VendorRisk.Plugins.Clauses;

/// <summary>Special clauses are cited and their text is not in the paper: what they say is unknown, not absent.</summary>
internal sealed class ClausesNotAttachedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "contract.clauses-not-attached",
        Category = RiskCategories.Contract,
        Severity = Severity.Medium,
        Title = new("特記事項の本文が付いていない", "The special clauses are not attached"),
        Why = new(
            "本文がないと、立入り・消去・再委託の条件を何年度の版で約束させるのか、審査で確かめられません。",
            "Without the text nobody can see what inspection, erasure and re-entrusting terms the vendor will sign."),
        Demand = "個人情報保護法第66条、事務対応ガイド4-8-9（契約に定める事項）、個人情報取扱特記事項",
        Reads = ["clausesCited", "clauseSets", "checklist"],
        Messages =
        [
            new(
                "absent",
                new("「特記事項」を付すとありますが、その本文が書類にありません。", "Special clauses are cited, but their text is not in the paper."),
                new("契約に付ける特記事項の本文を添付してください。添付までは、その内容は「不明」として扱います。", "Attach the text of the clauses; until then what they say counts as unknown.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (!facts.ClauseSets.IsEmpty)
        {
            return RuleResult.Nothing;
        }

        if (!facts.ClausesCited.Is(true))
        {
            return RuleResult.Missing("clausesCited");
        }

        IEnumerable<IFact> relying = facts.Checklist.Where(a => a.Control == ControlIds.ClausesAndLaw && a.Answer.Is(ChecklistMark.Yes)).OrderBy(a => a.Side).Select(a => a.Answer);
        return RuleResult.Found([new Finding { MessageKey = "absent", Evidence = Judgement.Evidence([facts.ClausesCited, .. relying]) }]);
    }
}
