using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>No number of people, or numbers that disagree or are only a lower bound.</summary>
internal sealed class VolumeMissingRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.volume-missing",
        Version = 2,
        Category = RiskCategories.Data,
        Severity = Severity.Low,
        Title = new("人数がない、又はそろっていない", "The number of people is missing or unclear"),
        Why = new("人数が分からなければ、漏えいの被害の大きさも報告の要否も見積もれません。", "Without a number neither harm nor the duty to report can be estimated."),
        Demand = "個人情報保護法施行規則第43条、付議事項の様式（対象者数）",
        Reads = ["people", "sheets"],
        Messages =
        [
            new(
                "none",
                new("対象者の人数が書かれていません。", "The number of people is not stated."),
                new("見込みでよいので、対象者の人数を書いてください。", "State the expected number of people.")),
            new(
                "disagree",
                new("対象者の人数の書き方が{0}でそろっていません。", "The numbers of people disagree: {0}."),
                new("人数を一つに決め、書類全体でそろえてください。", "Decide on one number and use it throughout.")),
            new(
                "lowerBound",
                new("対象者を「以上」と書いた箇所があり、上限が分かりません。", "A number is given as “at least” only."),
                new("最大の人数の見込みを書き、書類全体でそろえてください。", "State the expected maximum throughout.")),
            new(
                "ambiguous",
                new("抽選があるのに人数が{0}人の一つだけで、応募した人か当選した人か分かりません。", "There is a lottery but one number ({0}); applicants or winners?"),
                new("応募する人と当選する人の見込みを分けて書いてください。", "State the expected numbers of applicants and of winners.")),
            new(
                "outlineOnly",
                new("対象者の人数が概要にしかなく、委託の個票で何人分を渡すのかが分かりません。", "The number stands in the outline only; how many records each vendor gets is not said."),
                new("委託先・再委託先ごとに、渡す人数を個票に書いてください。", "State on each vendor's sheet how many people's data it gets.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (facts.Title.State == FactState.Unknown && facts.Sheets.IsEmpty)
        {
            return RuleResult.Missing("people/count");
        }

        if (!facts.People.Count.TryGet(out _))
        {
            return Found("none", [], [facts.Subjects.IsKnown ? facts.Subjects : facts.Title]);
        }

        int[] numbers = [.. facts.People.Mentions.Where(m => m.IsKnown).Select(m => m.Value).Distinct().Order()];
        if (numbers.Length > 1)
        {
            return Found("disagree", [Wording.List(numbers.Select(n => n.ToString("N0", CultureInfo.InvariantCulture) + "人"))], facts.People.Mentions);
        }

        if (facts.People.LowerBoundOnly.Is(true))
        {
            return Found("lowerBound", [], [facts.People.LowerBoundOnly]);
        }

        if (numbers.Length == 1 && LotteryOf(facts) is { } lottery)
        {
            return RuleResult.Found(
            [
                new Finding
                {
                    Severity = Severity.Medium,
                    MessageKey = "ambiguous",
                    Arguments = [numbers[0].ToString("N0", CultureInfo.InvariantCulture)],
                    Evidence = Judgement.Evidence(facts.People.Count, lottery.Text),
                },
            ]);
        }

        // One sheet under one outline needs no second number; several do.
        return VendorSheets.All(facts).Count() > 1 && !facts.People.Mentions.Any(m => OnSheet(facts, m))
            ? Found("outlineOnly", [], [facts.People.Count])
            : RuleResult.Nothing;
    }

    /// <summary>A lottery parts people into those who apply and those who win.</summary>
    private static WorkItem? LotteryOf(EngagementFacts facts) =>
        VendorSheets.All(facts).SelectMany(s => s.Sheet.Work).FirstOrDefault(w => w.Text.IsKnown && w.Activities.Contains(Activity.Lottery));

    private static bool OnSheet(EngagementFacts facts, Fact<int> mention)
    {
        int first = VendorSheets.All(facts).Min(s => s.Sheet.Title.Source?.Line ?? int.MaxValue);
        return mention.Source?.Line >= first;
    }

    private static RuleResult Found(string key, string[] arguments, IEnumerable<IFact> evidence) => RuleResult.Found(
        [new Finding { MessageKey = key, Arguments = [.. arguments], Evidence = Judgement.Evidence(evidence) }]);
}
