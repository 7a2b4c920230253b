using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>The items are given only by pointing at a paper that is not attached.</summary>
internal sealed class ItemsByReferenceRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.items-by-reference",
        Category = RiskCategories.Data,
        Severity = Severity.High,
        Title = new("情報項目が、添付のない資料にしか書かれていない", "Items only in a paper that is not attached"),
        Why = new("渡す情報が分からないままでは、委員は必要性も危険も判断できません。", "Nobody can judge what is not on the table."),
        Demand = "個人情報保護法第66条、個票「処理させる情報項目」",
        Reads = ["sheets", "attachments"],
        Messages =
        [
            new(
                "absent",
                new("「{0}」の情報項目は{1}を見よとありますが、{1}が付いていません。", "The items of “{0}” refer to {1}, which is not attached."),
                new("{1}を付けるか、情報項目を個票に書いてください。", "Attach {1}, or write the items on the sheet.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        SheetFacts[] referring = [.. facts.Sheets.Where(s => s.ItemsByReference.IsKnown && s.Items.IsEmpty)];
        if (referring.Length == 0)
        {
            return facts.Sheets.IsEmpty ? RuleResult.Missing("sheets") : RuleResult.Nothing;
        }

        return RuleResult.Found(
        [
            .. referring.Where(s => !IsThere(facts, s.ItemsByReference.Value!)).Select(s => new Finding
            {
                LinkId = s.LinkId,
                MessageKey = "absent",
                Arguments = [Wording.Short(s.Title.Or("個票")), s.ItemsByReference.Value!],
                Evidence = Judgement.Evidence(s.ItemsByReference),
            }),
        ]);
    }

    private static bool IsThere(EngagementFacts facts, string name) =>
        facts.Attachments.Any(a => a.Present.Is(true) && a.Name.IsKnown && (name.Contains(a.Name.Value, StringComparison.Ordinal) || a.Name.Value.Contains(name, StringComparison.Ordinal)));
}
