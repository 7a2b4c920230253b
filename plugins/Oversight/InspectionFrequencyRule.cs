using VendorRisk.Contract;

namespace VendorRisk.Plugins.Oversight;

/// <summary>The yearly on-site check is not in the safeguards, or weaker there than in the clauses.</summary>
internal sealed class InspectionFrequencyRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "oversight.inspection-frequency",
        Category = RiskCategories.Oversight,
        Severity = Severity.High,
        Title = new("年1回の立入り調査が対策にない", "No yearly on-site inspection in the safeguards"),
        Why = new(
            "回数を決めない立入りは行われないまま終わり、〔区〕は委託先の実態を知る機会を失います。",
            "An inspection without a frequency does not happen, and the 〔ward〕 never sees how the vendor works."),
        Demand = "個人情報保護委員会 事務対応ガイド4-8-9(3)（1つの委託業務につき年1回以上、原則として実地）",
        Reads = ["chain", "safeguards", "checklist", "clauseSets", "clauseReferences", "clausesCited"],
        Messages =
        [
            new(
                "none",
                new("{0}への立入り調査が、対策に書かれていません。", "The safeguards name no inspection of {0}."),
                new("{0}の対策に「年1回以上、〔区〕の職員が立入り調査を行う」と書いてください。", "Write into the safeguards that the 〔ward〕 inspects {0} on site at least once a year.")),
            new(
                "unstated",
                new("{0}への立入り調査に、回数（年1回以上）の定めがありません。", "How often {0} is inspected (at least once a year) is not said."),
                new("{0}への立入りを年1回以上と書くか、年1回を定めた特記事項の本文を付けてください。", "Say that {0} is inspected at least once a year, or attach clauses that do.")),
            new(
                "weaker",
                new("{0}への立入り調査の回数が対策になく、特記事項の年1回より弱くなっています。", "The safeguards on {0} set no frequency and are weaker than the clauses' once a year."),
                new("{0}の対策に、特記事項と同じ「年1回以上」と書いてください。", "Write the clauses' \"at least once a year\" into the safeguards on {0}.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        foreach (ChainLink link in context.Facts.Chain)
        {
            Judge(context.Facts, link, judgement);
        }

        return judgement.Result("委託先がありません。");
    }

    private static void Judge(EngagementFacts facts, ChainLink link, Judgement judgement)
    {
        InspectionTerms terms = InspectionTerms.Of(facts, link);
        if (!terms.Told)
        {
            judgement.Lacks("safeguards");
            return;
        }

        judgement.Judged();
        if (terms.KeyOfWeakness is { } key)
        {
            judgement.Found(new Finding
            {
                LinkId = link.Id,
                MessageKey = key,
                Arguments = [Wording.NameOf(link)],
                Evidence = Judgement.Evidence(terms.Evidence),
            });
        }
    }
}
