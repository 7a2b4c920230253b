using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>The outline uses data of everybody; the sheets speak of fewer people.</summary>
internal sealed class WideSourceUndeclaredRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.wide-source-undeclared",
        Category = RiskCategories.Data,
        Severity = Severity.High,
        Title = new("全世帯等の情報を使うのに個票にない", "Data of everybody is used but on no sheet"),
        Why = new(
            "申し込む人だけの審査のつもりで、〔区民〕全体の名簿が事業者に渡ることになります。",
            "What was examined for those who apply then hands the list of all residents to a vendor."),
        Demand = "個人情報保護法第61条・第69条、個票「だれの、どのような項目か」",
        Reads = ["wideSources", "sheets"],
        Messages =
        [
            new(
                "undeclared",
                new("概要では「{0}」を使うとしていますが、個票の対象者・情報項目・業務にありません。", "The outline uses “{0}”, which no sheet has among its people, items or tasks."),
                new(
                    "だれ（〔区〕・委託先）がその情報を使うのかを決め、委託するなら対象者・人数・情報項目を個票に書いてください。",
                    "Decide who uses this data, and put people, number and items on the sheet when a vendor does.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (!VendorSheets.All(facts).Any())
        {
            return RuleResult.Missing("sheets");
        }

        Judgement judgement = new();
        foreach (WideSource source in facts.WideSources.Where(w => w.Statement.IsKnown))
        {
            judgement.Judged();
            if (source.Declared.Is(true))
            {
                continue;
            }

            judgement.Found(new Finding
            {
                MessageKey = "undeclared",
                Arguments = [Wording.Short(source.Statement.Or(""))],
                Evidence = Judgement.Evidence([source.Statement, facts.Subjects.IsKnown ? facts.Subjects : null]),
            });
        }

        return judgement.Result("〔区民〕全体の情報は使いません。");
    }
}
