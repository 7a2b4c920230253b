using VendorRisk.Contract;

namespace VendorRisk.PluginKit.Tests;

/// <summary>A rule that does whatever a test wants it to do.</summary>
internal sealed class DelegateRule(Func<RuleContext, RuleResult> evaluate) : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "paper.example",
        Category = RiskCategories.Paper,
        Severity = Severity.Low,
        Title = new("例", "Example"),
        Why = new("例です。", "An example."),
        Demand = "例",
        Messages = [new("m", new("{0}", "{0}"), new("直す", "Fix"))],
        Reads = ["title"],
    };

    public override RuleResult Evaluate(RuleContext context) => evaluate(context);
}
