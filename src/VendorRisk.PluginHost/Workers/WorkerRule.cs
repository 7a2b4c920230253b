using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Workers;

/// <summary>A foreign rule as the host knows it: what it said of itself. It judges in its worker alone.</summary>
internal sealed class WorkerRule(RuleDescriptor descriptor) : Rule
{
    public override RuleDescriptor Descriptor { get; } = descriptor;

    public override RuleResult Evaluate(RuleContext context) =>
        throw new InvalidOperationException($"Rule {Descriptor.Id} runs in its worker process, never in this one.");
}
