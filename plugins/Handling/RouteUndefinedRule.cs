using VendorRisk.Contract;

namespace VendorRisk.Plugins.Handling;

/// <summary>A hand-over to a vendor has neither medium nor route.</summary>
internal sealed class RouteUndefinedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "handling.route-undefined",
        Category = RiskCategories.Handling,
        Severity = Severity.Medium,
        Title = new("受渡しの方法が決まっていない", "A hand-over has no route"),
        Why = new(
            "受渡しの方法が決まっていないと、担当者がその場で選んだ方法（メール添付やUSB等）で個人情報が動きます。",
            "Without a set route people choose one on the spot: a mail attachment, a stick."),
        Demand = "個人情報保護法第66条第1項・第2項（安全管理措置）、チェックリストOP-05（業務フロー）",
        Reads = ["chain", "sheets", "hops"],
        Messages =
        [
            new(
                "silent",
                new("{0}から{1}へ個人情報を渡す方法（媒体・経路）が書かれていません。", "How personal information gets from {0} to {1} (medium, route) is not said."),
                new("{0}から{1}へ何で渡すか（手渡し・専用回線等）を、業務フローと対策に書いてください。", "Say in work flow and safeguards by what means {0} hands over to {1}.")),
            new(
                "none",
                new("{0}が個人情報をどこから受け取るのか、書かれていません。", "Where {0} gets the personal information from is not said."),
                new("{0}が誰から、何で受け取るかを、業務フローと対策に書いてください。", "Say in work flow and safeguards from whom and by what means {0} gets it.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (facts.Chain.IsEmpty)
        {
            return new RuleResult.NotApplicable("委託先がありません。");
        }

        if (facts.Hops.IsEmpty)
        {
            return RuleResult.Missing("hops");
        }

        return RuleResult.Found([.. Silent(facts), .. Unreached(facts)]);
    }

    private static IEnumerable<Finding> Silent(EngagementFacts facts) =>
        facts.Hops
            .Where(h => h.To.Kind != PartyKind.Person && !h.Means.IsKnown && !HasKnownSibling(facts, h))
            .GroupBy(Route.KeyOf, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => Found(facts, "silent", [.. g]));

    private static IEnumerable<Finding> Found(EngagementFacts facts, string key, Hop[] hops)
    {
        if (Route.LinkOf(facts, hops[0]) is { } link)
        {
            yield return new Finding
            {
                LinkId = link,
                MessageKey = key,
                Arguments = [Route.NamesOf(facts, hops.Where(h => Route.KeyOf(h) == Route.KeyOf(hops[0])).Select(h => h.From)), Route.NameOf(facts, hops[0].To)],
                Evidence = Judgement.Evidence(hops.SelectMany(h => new IFact[] { h.Statement, h.Means })),
            };
        }
    }

    private static IEnumerable<Finding> Unreached(EngagementFacts facts) =>
        facts.Chain
            .Where(l => !facts.Hops.Any(h => h.To.LinkId == l.Id))
            .Select(l => new Finding
            {
                LinkId = l.Id,
                MessageKey = "none",
                Arguments = [Wording.NameOf(l)],
                Evidence = Judgement.Evidence([l.Name, .. VendorSheets.Of(facts, l).SelectMany(s => s.Sheet.Media).Select(m => m.Name)]),
            });

    /// <summary>Another statement on the same movement of the same sort of thing says how it goes.</summary>
    private static bool HasKnownSibling(EngagementFacts facts, Hop hop) =>
        facts.Hops.Any(h => h.Means.IsKnown && h.From == hop.From && h.To == hop.To
            && Route.IsPhysical(h.Cargo) == Route.IsPhysical(hop.Cargo));
}
