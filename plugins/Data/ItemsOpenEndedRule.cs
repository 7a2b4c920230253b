using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>A list of items ends in 等 or その他.</summary>
internal sealed class ItemsOpenEndedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.items-open-ended",
        Category = RiskCategories.Data,
        Severity = Severity.Medium,
        Title = new("情報項目が「等」「その他」で終わる", "Open-ended list of items"),
        Why = new("何でも渡せる書き方では、承認の範囲が決まりません。", "An open list approves anything."),
        Demand = "個人情報保護法第61条（保有の制限）、個票「処理させる情報項目」",
        Reads = ["sheets"],
        Messages =
        [
            new(
                "open",
                new("「{0}」の情報項目が「等」などで終わり、範囲が決まっていません。", "The items of “{0}” are open-ended."),
                new("渡す項目をすべて書き、「等」を除いてください。", "List every item and drop the open end.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        if (context.Facts.Sheets.IsEmpty)
        {
            return RuleResult.Missing("sheets");
        }

        return RuleResult.Found(
        [
            .. context.Facts.Sheets.Where(s => s.ItemsOpenEnded.Is(true)).Select(s => new Finding
            {
                LinkId = s.LinkId,
                MessageKey = "open",
                Arguments = [Wording.Short(s.Title.Or("個票"))],
                Evidence = Judgement.Evidence(s.ItemsOpenEnded),
            }),
        ]);
    }
}
