using System.Collections.Immutable;

namespace VendorRisk.PluginHost.Evaluation;

/// <summary>How the rules are run: what differs from their own descriptors, by rule id.</summary>
/// <param name="Source">The version of the policy that says so, for messages.</param>
/// <param name="ByRule">What differs for single rules, by id.</param>
internal sealed record RuleSettings(string Source, ImmutableSortedDictionary<string, RuleSetting> ByRule)
{
    public RuleSetting Of(string rule) => ByRule.GetValueOrDefault(rule) ?? RuleSetting.Usual;
}
