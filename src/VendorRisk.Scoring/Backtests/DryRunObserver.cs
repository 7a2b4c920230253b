using System.Collections.Concurrent;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Backtests;

/// <summary>Keeps how long each rule took when it last ran.</summary>
internal sealed class DryRunObserver : IRuleObserver
{
    private readonly ConcurrentDictionary<string, TimeSpan> _runs = new(StringComparer.Ordinal);

    public void Saw(RuleDescriptor rule, RuleResult? result, TimeSpan taken) => _runs[rule.Id] = taken;

    public TimeSpan Of(string rule) => _runs.GetValueOrDefault(rule);
}
