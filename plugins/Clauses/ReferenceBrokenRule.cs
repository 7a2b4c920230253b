using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Clauses;

/// <summary>A reference to the special clauses leads nowhere, to something else, or to different items on the two sides.</summary>
internal sealed class ReferenceBrokenRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "contract.reference-broken",
        Category = RiskCategories.Contract,
        Severity = Severity.Medium,
        Title = new("特記事項の番号の引き方が正しくない", "A reference to the clauses is broken"),
        Why = new(
            "番号が違うと、対策の根拠となる約束がなく、立入りや報告を求められません。",
            "With a wrong number the safeguard rests on no promise, and cannot be demanded."),
        Demand = "個人情報取扱特記事項、個人情報保護法第66条",
        Reads = ["chain", "clauseSets", "clauseReferences"],
        Messages =
        [
            new(
                "label",
                new("{0}の対策が引く「{1}」という特記事項は、書類にありません。", "The safeguards of {0} cite clauses labelled {1}, which the paper does not have."),
                new("{0}の対策にある「{1}」を、実際に付ける特記事項の名に直すか、その本文を付けてください。", "In the safeguards of {0} put the right label for {1}, or attach those clauses.")),
            new(
                "number",
                new("{0}の対策が引く特記事項の{1}項は、ありません。", "The safeguards of {0} cite item {1}, which does not exist."),
                new("{0}の対策にある項の番号（{1}）を直してください。", "Correct the item number {1} in the safeguards of {0}.")),
            new(
                "topic",
                new("{0}の対策は「{1}」のために特記事項の{2}項を引きますが、その項は別の内容です。", "The safeguards of {0} cite item {2} for {1}, but it is about something else."),
                new("{0}の対策にある項の番号（{2}）を、「{1}」の項の番号に直してください。", "In the safeguards of {0} replace item {2} by the one on {1}.")),
            new(
                "sides",
                new("{0}について、〔区〕側と事業者側で引く特記事項の項が違います（{1}）。", "For {0} the 〔ward〕 and the vendor cite different items ({1})."),
                new("{0}に当てはまる項を確かめ、〔区〕側と事業者側の番号をそろえてください（{1}）。", "Find the items that bind {0} and cite the same on both sides ({1}).")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (facts.ClauseReferences.IsEmpty)
        {
            return new RuleResult.NotApplicable("特記事項の番号を引く箇所がありません。");
        }

        if (facts.ClauseSets.IsEmpty)
        {
            return RuleResult.Missing("clauseSets");
        }

        Judgement judgement = new();
        judgement.Judged();
        foreach (IGrouping<string?, ClauseReference> group in facts.ClauseReferences.GroupBy(r => r.LinkId).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            ClauseReference[] references = [.. group.OrderBy(r => r.Number.Or(0)).ThenBy(r => r.Side)];
            Labels(facts, references, judgement);
            Items(facts, references, judgement);
            BothSides(facts, references, judgement);
        }

        return judgement.Result("");
    }

    private static void Labels(EngagementFacts facts, ClauseReference[] references, Judgement judgement)
    {
        foreach (var lost in references.Where(r => CitedSets.Of(facts, r).IsEmpty).GroupBy(r => r.SetLabel.Or(""), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            judgement.Found(Found(facts, [.. lost], "label", [lost.Key], []));
        }
    }

    private static void Items(EngagementFacts facts, ClauseReference[] references, Judgement judgement)
    {
        foreach (var cited in references.Where(r => r.Number.IsKnown).GroupBy(r => (Number: r.Number.Value, Topic: r.CitedFor.IsKnown ? (ClauseTopic?)r.CitedFor.Value : null)).OrderBy(g => g.Key))
        {
            ClauseReference[] same = [.. cited];
            var sets = same.SelectMany(r => CitedSets.Of(facts, r)).Distinct().ToArray();
            Clause[] clauses = [.. sets.SelectMany(s => s.Clauses).Where(c => c.Number == cited.Key.Number)];
            string number = cited.Key.Number.ToString(CultureInfo.InvariantCulture);
            if (sets.Length > 0 && sets.Any(s => !s.Clauses.IsEmpty) && clauses.Length == 0)
            {
                judgement.Found(Found(facts, same, "number", [number], sets.SelectMany(s => s.Clauses.TakeLast(1)).Select(c => c.Heading)));
            }
            else if (cited.Key.Topic is { } topic && clauses.Length > 0 && clauses.All(c => !c.Topics.IsEmpty && !c.Topics.Any(t => Agree(t, topic))))
            {
                judgement.Found(Found(facts, same, "topic", [TopicNames.Of(topic), number], clauses.Select(c => c.Heading)));
            }
        }
    }

    /// <summary>For one vendor and one purpose both sides must lean on the same item.</summary>
    private static void BothSides(EngagementFacts facts, ClauseReference[] references, Judgement judgement)
    {
        List<string> differing = [];
        List<ClauseReference> concerned = [];
        foreach (var purpose in references.Where(r => r.Number.IsKnown && r.CitedFor.IsKnown).GroupBy(r => Purpose(r.CitedFor.Value)).OrderBy(g => g.Key))
        {
            string ward = Numbers(purpose.Where(r => r.Side == Side.Ward));
            string vendor = Numbers(purpose.Where(r => r.Side != Side.Ward));
            if (ward.Length > 0 && vendor.Length > 0 && ward != vendor)
            {
                differing.Add($"{TopicNames.Of(purpose.Key)}は{ward}項と{vendor}項");
                concerned.AddRange(purpose);
            }
        }

        if (differing.Count > 0)
        {
            judgement.Found(Found(facts, [.. concerned], "sides", [string.Join("、", differing)], []));
        }
    }

    private static string Numbers(IEnumerable<ClauseReference> references) =>
        string.Join("・", references.Select(r => r.Number.Value).Distinct().Order().Select(n => n.ToString(CultureInfo.InvariantCulture)));

    private static bool Agree(ClauseTopic one, ClauseTopic other) => one == other || (TopicNames.IsSupervision(one) && TopicNames.IsSupervision(other));

    private static ClauseTopic Purpose(ClauseTopic topic) => topic switch
    {
        ClauseTopic.YearlyAudit or ClauseTopic.SubcontractorInspection or ClauseTopic.SubcontractorYearlyInspection => ClauseTopic.Audit,
        _ => topic,
    };

    private static Finding Found(EngagementFacts facts, ClauseReference[] references, string key, string[] arguments, IEnumerable<IFact> more) => new()
    {
        LinkId = facts.Chain.Any(l => l.Id == references[0].LinkId) ? references[0].LinkId : null,
        MessageKey = key,
        Arguments = [references[0].LinkId is { } link ? Wording.NameOf(facts, link) : OfficeNames.OfficeMark, .. arguments],
        Evidence = Judgement.Evidence([.. references.Select(r => r.Number.IsKnown ? (IFact)r.Number : r.SetLabel), .. more]),
    };
}
