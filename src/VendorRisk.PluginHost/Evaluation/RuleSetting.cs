using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Evaluation;

/// <summary>How one rule is run.</summary>
/// <param name="Enabled">Whether it runs.</param>
/// <param name="Severity">Its usual severity in place of its own; a finding that names a severity keeps it.</param>
/// <param name="Parameters">Parameters by name.</param>
internal sealed record RuleSetting(bool Enabled, Severity? Severity, ImmutableSortedDictionary<string, int> Parameters)
{
    public static RuleSetting Usual { get; } = new(true, null, ImmutableSortedDictionary<string, int>.Empty);
}
