using VendorRisk.Contract;

namespace VendorRisk.PluginKit.Tests;

/// <summary>A well-behaved rule, as an author would write it.</summary>
internal sealed class MissingCertificationRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "certification.missing-example",
        Category = RiskCategories.Certification,
        Severity = Severity.High,
        Title = new("認証なし", "No certification"),
        Why = new("体制を確かめる手掛かりがないからです。", "Nothing shows how the vendor protects data."),
        Demand = "個人情報保護法第66条",
        Messages = [new("none", new("{0}の認証がありません。", "{0} has no certification."), new("認証を確認してください。", "Ask for a certificate."))],
        Parameters = [new("leastTier", 1, 1, 5, "調べ始める段階")],
        Reads = ["chain"],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        if (context.Facts.Chain.IsEmpty)
        {
            return RuleResult.Missing("chain");
        }

        return RuleResult.Found(
        [
            .. context.Facts.Chain
                .Where(l => l.Tier >= context.Parameters["leastTier"] && l.Certifications.IsEmpty && l.Name.IsKnown)
                .Select(l => new Finding { MessageKey = "none", LinkId = l.Id, Arguments = [l.Name.Or("")], Evidence = [Evidence.Of(l.Name)] }),
        ]);
    }
}
