using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Packs;

/// <summary>A rule in force with all that is the same for every engagement, put together once.</summary>
internal sealed class RuleSlot(int place, LoadedRule rule, LoadedPack pack, Severity severity, RuleParameters parameters)
{
    /// <summary>Its place among all rules in force.</summary>
    public int Place { get; } = place;

    public LoadedRule Rule { get; } = rule;

    public LoadedPack Pack { get; } = pack;

    /// <summary>The severity of its findings, as rule or policy say.</summary>
    public Severity Severity { get; } = severity;

    public RuleParameters Parameters { get; } = parameters;

    /// <summary>Whether it declares none: such rules share one context.</summary>
    public bool Bare { get; } = rule.Descriptor.Parameters.IsEmpty;

    /// <summary>The run that found nothing, the same for every engagement.</summary>
    public RuleRun Silent { get; } = new(rule, severity, RuleResult.Nothing, null);
}
