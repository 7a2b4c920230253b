using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>A subcontractor gets items that none of its tasks needs.</summary>
internal sealed class ExcessiveForTaskRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.excessive-for-task",
        Category = RiskCategories.Data,
        Severity = Severity.Medium,
        Title = new("業務に要らない情報を渡している", "More items than the work needs"),
        Why = new("要らない情報は、漏れたときの被害を増やすだけです。", "What is not needed only makes a leak worse."),
        Demand = "個人情報保護法第61条第2項（必要な範囲を超えた保有の禁止）、第66条",
        Reads = ["chain", "sheets"],
        Messages =
        [
            new(
                "excess",
                new("{0}の業務に、{1}は要らないと思われます。", "{0} seems to have no need of {1}."),
                new("{0}に渡す項目から{1}を除くか、要る理由を書いてください。", "Take {1} out of what {0} gets, or say why it is needed.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Judgement judgement = new();
        foreach (ChainLink link in facts.Chain.Where(l => l.Tier > 1))
        {
            foreach ((SheetFacts sheet, int index) in VendorSheets.Of(facts, link))
            {
                ImmutableArray<Activity> activities = [.. sheet.Work.SelectMany(w => w.Activities).Distinct()];
                if (!TaskData.AllUnderstood(activities))
                {
                    judgement.Lacks($"sheets/{index}/work");
                    continue;
                }

                Judge(link, sheet, activities, judgement);
            }
        }

        return judgement.Result("再委託がありません。");
    }

    private static void Judge(ChainLink link, SheetFacts sheet, ImmutableArray<Activity> activities, Judgement judgement)
    {
        judgement.Judged();
        InformationItem[] excess = [.. sheet.Items.Where(i => i.Name.IsKnown && !TaskData.Needs(activities, i.Name.Value))];
        if (excess.Length > 0)
        {
            judgement.Found(new Finding
            {
                LinkId = link.Id,
                MessageKey = "excess",
                Arguments = [Wording.NameOf(link), Wording.List(excess.Select(i => i.Name.Value!))],
                Evidence = Judgement.Evidence([.. excess.Select(i => i.Name), .. sheet.Work.Select(w => w.Text)]),
            });
        }
    }
}
