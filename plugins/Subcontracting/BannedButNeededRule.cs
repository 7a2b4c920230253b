using VendorRisk.Contract;

namespace VendorRisk.Plugins.Subcontracting;

/// <summary>The special clauses ban entrusting on at a tier that does it or can hardly do without.</summary>
internal sealed class BannedButNeededRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "subcontracting.banned-but-needed",
        Version = 2,
        Category = RiskCategories.Subcontracting,
        Severity = Severity.High,
        Title = new("特記事項が禁じる再委託が要りそうな業務", "Banned by the clauses, needed by the work"),
        Why = new(
            "守れない禁止は、承諾のない再委託を隠れて行わせることになります。",
            "A ban that cannot be kept leads to re-entrusting that nobody is told of."),
        Demand = "契約の特記事項（再委託の禁止）",
        Reads = ["clauseSets", "clausesCited", "chain", "sheets", "hops", "people", "reentrustedWork"],
        Parameters = [ThirdParties.StaffFrom],
        Messages =
        [
            new(
                "breach",
                new("特記事項は{0}の再委託を一切禁じていますが、{1}への再委託が書かれています。", "The clauses ban any re-entrusting by {0}, yet it re-entrusts to {1}."),
                new("〔区〕の承諾で再委託できる特記事項に改めるか、{1}への再委託をやめてください。", "Change the clauses to allow it with consent, or do without {1}.")),
            new(
                "need",
                new("特記事項は{0}の再委託を一切禁じていますが、業務には{1}が要りそうです。", "The clauses ban any re-entrusting by {0}, but its work seems to need {1}."),
                new("{0}が自社だけで行えるか確かめ、行えないなら、〔区〕の承諾で認める相手と範囲を決めてください。", "Ask {0} whether it can do the work alone; if not, settle with whom and how far, with the 〔ward〕's consent.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (facts.ClauseSets.IsEmpty)
        {
            return facts.ClausesCited.Is(false) ? new RuleResult.NotApplicable("特記事項がありません。") : RuleResult.Missing("clauseSets");
        }

        Judgement judgement = new();
        foreach (ClauseSet set in facts.ClauseSets)
        {
            if (!set.Subcontracting.IsKnown)
            {
                judgement.Lacks(set.Subcontracting.Path);
                continue;
            }

            judgement.Judged();
            if (set.Subcontracting.Is(SubcontractingTerms.Banned))
            {
                foreach (ChainLink link in facts.Chain.Where(l => l.Tier == set.Tier))
                {
                    Judge(facts, set, link, context.Parameters[ThirdParties.StaffFrom.Name], judgement);
                }
            }
        }

        return judgement.Result("特記事項がありません。");
    }

    private static void Judge(EngagementFacts facts, ClauseSet set, ChainLink link, int staffFrom, Judgement judgement)
    {
        ChainLink[] children = [.. facts.Chain.Where(l => l.ParentId == link.Id)];
        ThirdParties[] needed = [.. ThirdParties.OfWork(facts, link, staffFrom)];
        if (children.Length > 0)
        {
            judgement.Found(Finding("breach", link, Wording.List(children.Select(Wording.NameOf)), [set.Subcontracting, .. children.Select(c => c.Name)]));
        }
        else if (needed.Length > 0)
        {
            judgement.Found(Finding("need", link, Wording.List(needed.Select(n => n.Who), 4), [set.Subcontracting, .. needed.SelectMany(n => n.Because)]));
        }
    }

    private static Finding Finding(string key, ChainLink link, string whom, IEnumerable<IFact> facts) => new()
    {
        LinkId = link.Id,
        MessageKey = key,
        Arguments = [Wording.NameOf(link), whom],
        Evidence = Judgement.Evidence(facts),
    };
}
