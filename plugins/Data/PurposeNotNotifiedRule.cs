using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>A vendor collects data from people, and nothing says that they are told what for.</summary>
internal sealed class PurposeNotNotifiedRule : Rule
{
    private static readonly string[] Words = ["利用目的", "使用目的", "本人の同意", "同意を得", "同意の上", "プライバシーポリシー", "取扱いに関する同意"];

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.purpose-not-notified",
        Category = RiskCategories.Data,
        Severity = Severity.Medium,
        Title = new("本人への利用目的の明示が書かれていない", "People are not told what their data is for"),
        Why = new(
            "事業者の画面や用紙で集めると、〔区〕の事業だと分からないまま、同意のない使い方をされるおそれがあります。",
            "On a vendor's screen people do not see that it is the 〔ward〕's work, and their data may be used without consent."),
        Demand = "個人情報保護法第62条、特記事項（利用目的の明示）",
        Reads = ["hops", "chain", "clauseSets", "safeguards", "checklist"],
        Messages =
        [
            new(
                "silent",
                new("{0}が本人から個人情報を集めますが、利用目的の明示や同意の取り方が書かれていません。", "{0} collects data from people; nothing says how they are told of its purpose or asked."),
                new(
                    "申込の画面・用紙に利用目的、〔区〕の事業であること、未成年のときの扱いを示すと書いてください。",
                    "Say that screen or form shows the purpose, that it is the 〔ward〕's work, and what holds for minors.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Judgement judgement = new();
        foreach (ChainLink link in facts.Chain)
        {
            Hop? intake = facts.Hops.FirstOrDefault(h => h.From.Kind == PartyKind.Person && h.To.LinkId == link.Id);
            WorkItem? task = VendorSheets.Of(facts, link).SelectMany(s => s.Sheet.Work)
                .FirstOrDefault(w => w.Text.IsKnown && w.Activities.Any(a => a is Activity.WebIntake or Activity.Survey));
            if (intake is null && task is null)
            {
                continue;
            }

            judgement.Judged();
            if (!IsNotified(facts, link))
            {
                judgement.Found(new Finding
                {
                    LinkId = link.Id,
                    MessageKey = "silent",
                    Arguments = [Wording.NameOf(link)],
                    Evidence = Judgement.Evidence([task?.Text, intake?.Statement]),
                });
            }
        }

        if (facts.Chain.IsEmpty)
        {
            judgement.Lacks("chain");
        }

        return judgement.Result("事業者が本人から情報を集めません。");
    }

    private static bool IsNotified(EngagementFacts facts, ChainLink link) =>
        facts.ClauseSets.Any(s => s.Tier == link.Tier && s.Clauses.Any(c => c.Topics.Contains(ClauseTopic.PurposeNotice)))
        || facts.Safeguards.Any(s => Speaks(s.Text))
        || facts.Checklist.Any(a => Speaks(a.Text));

    private static bool Speaks(Fact<string> text) => text.TryGet(out string? words) && Words.Any(w => words.Contains(w, StringComparison.Ordinal));
}
