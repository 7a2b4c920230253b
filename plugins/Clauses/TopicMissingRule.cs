using VendorRisk.Contract;

namespace VendorRisk.Plugins.Clauses;

/// <summary>An attached set lacks a topic that the law's edition of it needs.</summary>
internal sealed class TopicMissingRule : Rule
{
    private static readonly DateOnly ActInForce = new(2023, 4, 1);

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "contract.topic-missing",
        Category = RiskCategories.Contract,
        Severity = Severity.Medium,
        Title = new("特記事項に必要な項がない", "The special clauses lack a topic"),
        Why = new(
            "項のないことは約束させられず、違反があっても求める根拠がありません。",
            "What the clauses leave out is not promised, and nothing backs a demand for it."),
        Demand = "個人情報保護法第66条・第176条・第180条、事務対応ガイド4-8-9（契約に定める事項）、廃止前の条例の委託規定",
        Reads = ["chain", "sheets", "clauseSets"],
        Messages =
        [
            new(
                "lacks",
                new("{0}の特記事項に、{1}の項がありません。", "The clauses that bind {0} have no item on {1}."),
                new("{0}の特記事項に、{1}の項を加えてください。", "Add to the clauses that bind {0}: {1}.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (facts.ClauseSets.IsEmpty)
        {
            return RuleResult.Missing("clauseSets");
        }

        Judgement judgement = new();
        for (int i = 0; i < facts.ClauseSets.Length; i++)
        {
            ClauseSet set = facts.ClauseSets[i];
            if (set.Clauses.IsEmpty || LawOf(facts, set) is not { } law)
            {
                judgement.Lacks($"clauseSets/{i}/{(set.Clauses.IsEmpty ? "clauses" : "regime")}");
                continue;
            }

            judgement.Judged();
            string[] missing = [.. NeededTopics.Of(set, law).Where(n => !set.Clauses.Any(c => c.Topics.Any(t => NeededTopics.Serves(t, n)))).Select(TopicNames.Of)];
            if (missing.Length > 0)
            {
                judgement.Found(new Finding
                {
                    LinkId = LinkOf(facts, set),
                    MessageKey = "lacks",
                    Arguments = [NameOf(facts, set), Wording.List(missing.Select(m => $"「{m}」"))],
                    Evidence = Judgement.Evidence(set.Party, set.Regime, set.Clauses[^1].Heading),
                });
            }
        }

        return judgement.Result("");
    }

    /// <summary>The law in force when the work begins; the set's own where that day is unknown.</summary>
    private static LegalRegime? LawOf(EngagementFacts facts, ClauseSet set)
    {
        DateOnly[] starts = [.. VendorSheets.All(facts).Where(s => s.Sheet.Term.Start.IsKnown).Select(s => s.Sheet.Term.Start.Value).Order()];
        if (starts.Length > 0)
        {
            return starts[0] >= ActInForce ? LegalRegime.Act : LegalRegime.Ordinance;
        }

        return set.Regime.TryGet(out LegalRegime own) && own != LegalRegime.Unknown ? own : null;
    }

    private static string? LinkOf(EngagementFacts facts, ClauseSet set)
    {
        ChainLink[] links = [.. facts.Chain.Where(l => l.Tier == set.Tier)];
        return links.Length == 1 ? links[0].Id : null;
    }

    private static string NameOf(EngagementFacts facts, ClauseSet set)
    {
        string party = set.Party.IsKnown ? $"（{set.Party.Value}）" : "";
        return LinkOf(facts, set) is { } id ? Wording.NameOf(facts, id) + party : Wording.NameOf(new ChainLink { Tier = set.Tier }) + party;
    }
}
