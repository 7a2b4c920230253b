using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Policies;

/// <summary>What a policy says of one rule.</summary>
/// <param name="Enabled">Whether it runs.</param>
/// <param name="Severity">Its usual severity instead of its own; a finding that names a severity keeps it.</param>
/// <param name="Parameters">Parameters by name.</param>
internal sealed record RulePolicy(bool Enabled, Severity? Severity, ImmutableSortedDictionary<string, int> Parameters)
{
    public static RulePolicy Usual { get; } = new(true, null, ImmutableSortedDictionary<string, int>.Empty);
}
