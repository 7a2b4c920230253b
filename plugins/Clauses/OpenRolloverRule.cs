using VendorRisk.Contract;

namespace VendorRisk.Plugins.Clauses;

/// <summary>The outsourcing is to go on in later years without a fresh check.</summary>
internal sealed class OpenRolloverRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "contract.open-rollover",
        Category = RiskCategories.Contract,
        Severity = Severity.Medium,
        Title = new("次年度以降も続くとしている", "It rolls over without a fresh check"),
        Why = new(
            "翌年度に委託先・再委託先・認証・件数が変わっても、審査を受けないまま続いてしまいます。",
            "Vendor, subcontractor, certificate and volume may change, and nobody looks again."),
        Demand = "個人情報保護法第66条、事務対応ガイド4-8-9（委託先の選定と年1回以上の確認）",
        Reads = ["chain", "sheets"],
        Messages =
        [
            new(
                "rollover",
                new("{0}への委託は、次年度以降も同じ内容で続くとされています。", "The work of {0} is to go on in later years as it is."),
                new(
                    "{0}への委託の期限を区切るか、年度ごとに委託先・再委託先・認証・件数を確かめて報告すると書いてください。",
                    "Set an end for {0}, or say that vendor, subcontractors, certificates and volume are checked and reported each year.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Judgement judgement = new();
        List<(ChainLink? Link, Term Term)> open = [];
        foreach ((SheetFacts sheet, int index) in VendorSheets.All(facts))
        {
            Term term = sheet.Term;
            if (term.Rollover.Is(true))
            {
                open.Add((facts.Chain.FirstOrDefault(l => l.Id == sheet.LinkId), term));
            }
            else if (!term.Rollover.IsKnown && !term.Start.IsKnown && !term.End.IsKnown && !term.Statement.IsKnown)
            {
                judgement.Lacks($"sheets/{index}/term");
                continue;
            }

            judgement.Judged();
        }

        if (open.Count > 0)
        {
            string?[] links = [.. open.Select(o => o.Link?.Id).Distinct()];
            judgement.Found(new Finding
            {
                LinkId = links.Length == 1 ? links[0] : null,
                MessageKey = "rollover",
                Arguments = [Wording.List(open.Select(o => Wording.NameOf(o.Link)))],
                Evidence = Judgement.Evidence(open.Select(o => o.Term.Rollover)),
            });
        }

        return judgement.Result("委託の個票がありません。");
    }
}
