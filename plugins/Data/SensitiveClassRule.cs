using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>A vendor handles information of the most sensitive classes, stated or implied by its tasks.</summary>
internal sealed class SensitiveClassRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.sensitive-class",
        Category = RiskCategories.Data,
        Severity = Severity.High,
        Title = new("特に慎重な取扱いが要る情報", "Information that needs special care"),
        Why = new(
            "漏えいすると一人分でも国への報告が必要になり、本人の財産や生活に直接の被害が出ます。",
            "A leak of even one person's record must be reported and harms that person directly."),
        Demand = "個人情報保護法第2条第3項・第68条、同法施行規則第43条、番号法第10条・第11条",
        Reads = ["chain", "sheets"],
        Messages =
        [
            new(
                "handled",
                new("{0}は{1}（{2}）を扱います。", "{0} handles {1} ({2})."),
                new(
                    "{2}を{0}に渡さずに済む方法をまず検討し、渡すなら、扱う者・場所・消去の期限を限定して書いてください。",
                    "First see whether {0} can do without {2}; if not, limit who handles it, where, and until when.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (!facts.Sheets.Any(s => !s.Items.IsEmpty || !s.Work.IsEmpty))
        {
            return RuleResult.Missing("sheets");
        }

        return RuleResult.Found(
        [
            .. SensitiveData.Of(facts)
                .GroupBy(d => (d.Link.Id, d.Class))
                .Select(g => new Finding
                {
                    LinkId = g.Key.Id,
                    MessageKey = "handled",
                    Arguments = [Wording.NameOf(g.First().Link), SensitiveData.NameOf(g.Key.Class), Wording.List(g.Select(d => d.Words))],
                    Evidence = Judgement.Evidence(g.Select(d => d.Fact)),
                }),
        ]);
    }
}
