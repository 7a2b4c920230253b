using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Backtests;

/// <summary>A rule with the pack it comes from and what the policy in force makes of it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Pack">The pack's id.</param>
/// <param name="PackVersion">The pack's version.</param>
/// <param name="Severity">The usual severity of its findings, after the policy.</param>
/// <param name="Enabled">Whether the policy lets it run.</param>
/// <param name="Parameters">The parameters' values, after the policy.</param>
public sealed record ListedRule(
    RuleDescriptor Rule, string Pack, string PackVersion, Severity Severity, bool Enabled, ImmutableSortedDictionary<string, int> Parameters);
