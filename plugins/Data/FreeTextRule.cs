using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>Free-text items may hold anything.</summary>
internal sealed class FreeTextRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.free-text",
        Category = RiskCategories.Data,
        Severity = Severity.Low,
        Title = new("自由記述の項目がある", "Free-text items"),
        Why = new("自由記述には病気や家庭の事情など、想定しない情報が入ります。", "People write anything into free text."),
        Demand = "個人情報保護法第2条第3項（要配慮個人情報）、第66条",
        Reads = ["chain", "sheets"],
        Messages =
        [
            new(
                "free",
                new("{0}が扱う{1}は自由記述で、何が書かれるか分かりません。", "{1}, handled by {0}, is free text and may hold anything."),
                new("記録する内容の範囲と、想定しない情報が書かれたときの扱い（記録しない・すぐ〔区〕に渡す）を決めてください。", "Say what is to be recorded and what happens when more is written.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context) => ItemFindings.Of(context.Facts, i => i.FreeText, "free");
}
