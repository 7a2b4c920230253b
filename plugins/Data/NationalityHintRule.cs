using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>Items that tell who is a foreign national.</summary>
internal sealed class NationalityHintRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.nationality-hint",
        Category = RiskCategories.Data,
        Severity = Severity.Low,
        Title = new("国籍を推測させる項目がある", "Items that hint at nationality"),
        Why = new("通称名や併記名があること自体が外国籍であることを示し、差別につながるおそれがあります。", "The mere presence of such a name shows a foreign nationality."),
        Demand = "個人情報保護法第66条、住民基本台帳法施行令（通称・併記）",
        Reads = ["chain", "sheets"],
        Messages =
        [
            new(
                "hint",
                new("{0}に渡す{1}は、外国籍の人であることを推測させます。", "{1}, given to {0}, hints at a foreign nationality."),
                new("宛名に使う名前を一つに絞るなど、{1}をそのまま渡さない方法を検討してください。", "Give one name for the address instead of {1}.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context) =>
        ItemFindings.Of(context.Facts, i => i.Class == SensitivityClass.NationalityHint, "hint");
}
