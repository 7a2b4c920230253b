using System.Collections.Concurrent;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Backtests;

/// <summary>How long each rule takes; several threads may add at once.</summary>
internal sealed class RuleTimes : IRuleObserver
{
    private readonly ConcurrentDictionary<string, Entry> _rules = new(StringComparer.Ordinal);

    public void Saw(RuleDescriptor rule, RuleResult? result, TimeSpan taken) =>
        _rules.AddOrUpdate(rule.Id, static (_, t) => new Entry(1, t, t), static (_, e, t) => new Entry(e.Runs + 1, e.Sum + t, t > e.Longest ? t : e.Longest), taken);

    public TimeSpan MeanOf(string rule) => _rules.TryGetValue(rule, out Entry entry) ? entry.Sum / entry.Runs : TimeSpan.Zero;

    public TimeSpan LongestOf(string rule) => _rules.TryGetValue(rule, out Entry entry) ? entry.Longest : TimeSpan.Zero;

    private readonly record struct Entry(int Runs, TimeSpan Sum, TimeSpan Longest);
}
