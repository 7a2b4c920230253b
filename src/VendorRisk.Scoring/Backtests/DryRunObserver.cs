using System.Collections.Concurrent;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Backtests;

/// <summary>Keeps what each rule last returned, and its time.</summary>
internal sealed class DryRunObserver : IRuleObserver
{
    private readonly ConcurrentDictionary<string, (RuleResult? Result, TimeSpan Taken)> _runs = new(StringComparer.Ordinal);

    public void Saw(RuleDescriptor rule, RuleResult? result, TimeSpan taken) => _runs[rule.Id] = (result, taken);

    public (RuleResult? Result, TimeSpan Taken) Of(string rule) => _runs.GetValueOrDefault(rule);
}
