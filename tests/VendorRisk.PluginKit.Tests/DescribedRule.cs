using VendorRisk.Contract;

namespace VendorRisk.PluginKit.Tests;

/// <summary>A rule of which only the descriptor matters.</summary>
internal sealed class DescribedRule(RuleDescriptor descriptor) : Rule
{
    public override RuleDescriptor Descriptor => descriptor;

    public override RuleResult Evaluate(RuleContext context) => RuleResult.Nothing;
}
