using VendorRisk.Contract;

namespace VendorRisk.Plugins.Subcontracting;

/// <summary>Further tiers are possible by consent, and nobody says how far.</summary>
internal sealed class DepthOpenRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "subcontracting.depth-open",
        Category = RiskCategories.Subcontracting,
        Severity = Severity.Medium,
        Title = new("再委託の深さに限りがない", "No limit to the depth of re-entrusting"),
        Why = new(
            "段階が深くなるほど〔区〕の目が届かず、過去には区市の知らない再々委託先から情報が失われました。",
            "The deeper the chain, the less the 〔ward〕 sees; data has been lost by firms no city had heard of."),
        Demand = "個人情報保護法第66条第2項（二以上の段階の委託）、特記事項（再委託）",
        Reads = ["clauseSets", "clausesCited", "chain", "reentrustment"],
        Messages =
        [
            new(
                "open",
                new("特記事項では承諾があれば何段階でも再委託でき、{0}から先をどこまで認めるか書かれていません。", "With consent the clauses allow any number of tiers, and nothing says how far beyond {0}."),
                new(
                    "再々委託を認めないか、認めるなら段階の上限と業務を書いてください。",
                    "Rule out further tiers, or state how many are allowed and for which work.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (facts.ClauseSets.IsEmpty)
        {
            return facts.ClausesCited.Is(false) ? new RuleResult.NotApplicable("特記事項がありません。") : RuleResult.Missing("clauseSets");
        }

        ClauseSet deepest = facts.ClauseSets.MaxBy(s => s.Tier)!;
        if (deepest.Subcontracting.Is(SubcontractingTerms.Banned) || facts.Reentrustment.Is(ReentrustmentStance.Denied))
        {
            return RuleResult.Nothing;
        }

        if (!deepest.FurtherTiersByConsent.IsKnown)
        {
            return RuleResult.Missing(deepest.FurtherTiersByConsent.Path);
        }

        if (!deepest.FurtherTiersByConsent.Value)
        {
            return RuleResult.Nothing;
        }

        ChainLink? last = facts.Chain.MaxBy(l => l.Tier);
        return RuleResult.Found(
        [
            new Finding
            {
                LinkId = last?.Id,
                MessageKey = "open",
                Arguments = [Wording.NameOf(last)],
                Evidence = Judgement.Evidence(deepest.FurtherTiersByConsent, last?.Name),
            },
        ]);
    }
}
